using System.Text;
using Sam.Cli.Tests.Running;

namespace Sam.Cli.Tests.Checking;

/// <summary><c>sam check --fix</c>: files are mended in place, and nothing else in them is touched.</summary>
public sealed class FixTests : IDisposable
{
    private const string Name = "a.sam.yaml";
    private const string Broken = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nei\nfrågor:\n  - 1: Tänk efter: fungerar det?\n  - 1: Fungerar det nu?\n";
    private const string Mended = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: \"Tänk efter: fungerar det?\"\n  - 1: Fungerar det nu?\n";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SaysWhatItMendedAndShowsTheRest()
    {
        _folder.Write(Name, Broken);
        var run = await _folder.RunAsync("check a.sam.yaml --fix");
        Assert.Equal((1, ""), (run.ExitCode, run.Messages));
        Assert.Equal("""
            a.sam.yaml:3:7: rättat SAM2104: Byt till ”ja-nej”
            a.sam.yaml:5:8: rättat SAM1018: Sätt citattecken om texten

            a.sam.yaml:6:5: fel SAM2106: ”1” finns redan på rad 5.
                5 │   - 1: "Tänk efter: fungerar det?"
                6 │   - 1: Fungerar det nu?
                  │     ^
               Ge en av dem ett annat nummer eller namn.
               Läs mer: docs/diagnostics/SAM2106.md

            1 fel i 1 fil.

            """, run.Text);
        Assert.Equal(Mended, _folder.Read(Name));
    }

    [Fact]
    public async Task WithoutItTheSummarySaysThatItCanBeMended()
    {
        _folder.Write(Name, Broken);
        Assert.EndsWith("3 fel i 1 fil. 2 kan rättas: sam check --fix\n", (await _folder.RunAsync("check a.sam.yaml")).Text, StringComparison.Ordinal);
        Assert.Equal(Broken, _folder.Read(Name));
    }

    [Theory]
    [InlineData("json", "[")]
    [InlineData("msbuild", "a.sam.yaml(6,5): error SAM2106")]
    [InlineData("sarif", "{")]
    public async Task FormatsForMachinesStayWhatTheyAre(string format, string start)
    {
        _folder.Write(Name, Broken);
        var run = await _folder.RunAsync($"check a.sam.yaml --fix --format {format} --lang en");
        Assert.StartsWith(start, run.Text, StringComparison.Ordinal);
        Assert.StartsWith("a.sam.yaml:3:7: fixed SAM2104: Change to “ja-nej”\n", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMarkAndLineEndsStay()
    {
        var before = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true).GetPreamble().Concat(Encoding.UTF8.GetBytes(Broken.Replace("\n", "\r\n", StringComparison.Ordinal))).ToArray();
        File.WriteAllBytes(_folder.PathOf(Name), before);
        await _folder.RunAsync("check a.sam.yaml --fix");
        var after = _folder.ReadBytes(Name);
        Assert.Equal(before[..3], after[..3]);
        Assert.Equal(Mended.Replace("\n", "\r\n", StringComparison.Ordinal), Encoding.UTF8.GetString(after[3..]));
    }

    [Fact]
    public async Task CorrectFilesAreNotWritten()
    {
        var paths = Directory.EnumerateFiles(_folder.PathOf("questionnaires"), "*.sam*").Select(p => "questionnaires/" + Path.GetFileName(p)).ToList();
        foreach (var path in paths)
        {
            File.SetAttributes(_folder.PathOf(path), FileAttributes.ReadOnly);
        }

        var before = paths.Select(_folder.ReadBytes).ToList();
        var run = await _folder.RunAsync("check questionnaires --fix");
        Assert.Equal((0, "Inga fel i 3 filer.\n"), (run.ExitCode, run.Text));
        Assert.Equal(before, paths.Select(_folder.ReadBytes));
    }

    [Fact]
    public async Task AFileThatIsNotUtf8IsLeft()
    {
        var bytes = Encoding.Latin1.GetBytes(Broken);
        File.WriteAllBytes(_folder.PathOf(Name), bytes);
        Assert.Equal(1, (await _folder.RunAsync("check a.sam.yaml --fix")).ExitCode);
        Assert.Equal(bytes, _folder.ReadBytes(Name));
    }

    [Fact]
    public async Task AFileMarkedReadOnlyIsNotWrittenAndWhatWasDoneBeforeIsSaid()
    {
        _folder.Write(Name, Broken);
        _folder.Write("b.sam.yaml", Broken);
        File.SetAttributes(_folder.PathOf("b.sam.yaml"), FileAttributes.ReadOnly);
        var run = await _folder.RunAsync("check a.sam.yaml b.sam.yaml --fix");
        Assert.Equal((2, "Filen ”b.sam.yaml” går inte att skriva.\n"), (run.ExitCode, run.Messages));
        Assert.StartsWith("a.sam.yaml:3:7: rättat SAM2104", run.Text, StringComparison.Ordinal);
        Assert.Equal((Mended, Broken), (_folder.Read(Name), _folder.Read("b.sam.yaml")));
    }

    [Fact]
    public async Task NothingIsLeftBesideTheFile()
    {
        _folder.Write(Name, Broken);
        await _folder.RunAsync("check a.sam.yaml --fix");
        Assert.Equal([Name], Directory.EnumerateFiles(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task ALinkStaysALink()
    {
        _folder.Write("real.txt", Broken);
        File.CreateSymbolicLink(_folder.PathOf(Name), _folder.PathOf("real.txt"));
        await _folder.RunAsync("check a.sam.yaml --fix");
        Assert.NotNull(new FileInfo(_folder.PathOf(Name)).LinkTarget);
        Assert.Equal(Mended, _folder.Read("real.txt"));
    }

    [Fact]
    public async Task AFaultInAUsedFileIsMendedBeforeTheFilesAreChecked()
    {
        _folder.Write("b.sam.yaml", "titel: B\nanonymt: nej\nsvar: ja-nei\nfrågor: [Fungerar det?]\n");
        _folder.Write(Name, "titel: A\nanonymt: nej\nanvänder: { b: b.sam.yaml }\nfrågor:\n  - 1: Vad?\n    välj-bland: b.påståenden\n");
        var run = await _folder.RunAsync("check a.sam.yaml b.sam.yaml --fix");
        Assert.Equal((0, "b.sam.yaml:3:7: rättat SAM2104: Byt till ”ja-nej”\n\nInga fel i 2 filer.\n"), (run.ExitCode, run.Text));
    }
}
