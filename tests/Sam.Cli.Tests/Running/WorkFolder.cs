namespace Sam.Cli.Tests.Running;

/// <summary>A fresh folder with a copy of <c>questionnaires/</c> in YAML, which the tool runs in; gone with the test.</summary>
internal sealed class WorkFolder : IDisposable
{
    public const string Skane = "questionnaires/skane-forvaltning-2023.sam.yaml";
    public const string Managers = "questionnaires/skane-chef-2023.sam.yaml";
    public const string Vastmanland = "questionnaires/vastmanland-2023.sam.yaml";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sam-");

    public WorkFolder()
    {
        _folder.CreateSubdirectory("questionnaires");
        foreach (var path in Repository.Files("questionnaires", "*").Where(p => !QuestionnaireText.IsTextNotation(p)))
        {
            File.Copy(Repository.PathOf(path), PathOf(path));
        }
    }

    /// <summary>Puts the text notation of a questionnaire beside its YAML.</summary>
    public void AddText(string name) => File.Copy(Repository.PathOf(name), PathOf(name));

    public string Root => _folder.FullName;

    public string PathOf(string name) => Path.Combine(Root, name.Replace('/', Path.DirectorySeparatorChar));

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public byte[] ReadBytes(string name) => File.ReadAllBytes(PathOf(name));

    public void Write(string name, string text) => File.WriteAllText(PathOf(name), text);

    /// <summary>Replaces the only place where a text stands in a file.</summary>
    /// <returns>Where <c>[|</c> stands in the new text, as <c>line:column</c>; the marks themselves, <c>[|</c> and <c>|]</c>, are not written.</returns>
    public string Change(string name, string from, string to)
    {
        var text = Read(name);
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0 && text.IndexOf(from, at + 1, StringComparison.Ordinal) < 0, $"'{from}' stands not once in {name}");
        Write(name, text[..at] + to.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + text[(at + from.Length)..]);
        var before = (text[..at] + to[..Math.Max(0, to.IndexOf("[|", StringComparison.Ordinal))]).Split('\n');
        return $"{before.Length}:{before[^1].Length + 1}";
    }

    /// <summary>Runs the tool; a space separates arguments.</summary>
    public Task<ToolRun> RunAsync(string arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        ToolProcess.RunAsync(Root, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), environment);

    public void Dispose() => _folder.Delete(recursive: true);
}
