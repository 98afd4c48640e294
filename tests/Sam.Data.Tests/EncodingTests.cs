using System.Text;
using Sam.Data.Tests.Cases;

namespace Sam.Data.Tests;

/// <summary>Bytes become text whatever program saved them.</summary>
public class EncodingTests
{
    private const string Csv = "enhet;1;anmärkning\nPrimärvården;ja;Åäö – ”så” på Ängsö\nf01;nej;\n";
    private const string Json = """[{ "enhet": "Primärvården", "1": "ja", "anmärkning": "Åäö – ”så” på Ängsö" }, { "enhet": "f01", "1": "nej" }]""";
    private const string View = """
        region | 2 komplett | 1: 1 ja, 1 nej
        f01 | 1 komplett | 1: 1 nej
        f02 | 1 komplett | 1: 1 ja
        anmärkning (1): Åäö – ”så” på Ängsö
        """;

    private static readonly Dictionary<string, Encoding> Encodings = new()
    {
        ["UTF-8"] = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        ["UTF-8 with a mark"] = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        ["UTF-16"] = new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        ["UTF-16, big-endian"] = new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        ["Windows-1252"] = CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
    };

    public static TheoryData<string, string> Files
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var encoding in Encodings.Keys)
            {
                rows.Add(encoding, "a.csv");
                rows.Add(encoding, "a.json");
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void TheSameIsReadFromEveryEncoding(string encoding, string path) =>
        Assert.Equal(View, AnswerView.Of(Frame.Answers(Saved(encoding, path), path).Value));

    [Theory]
    [MemberData(nameof(Files))]
    public void OnlyWindows1252IsRemarkedOn(string encoding, string path) =>
        Assert.Equal(encoding == "Windows-1252" ? ["SAM6020"] : [], Frame.Answers(Saved(encoding, path), path).Diagnostics.Select(d => d.Id.Text));

    [Fact]
    public void PlacesInWindows1252CountItsCharacters() => Assert.Equal(
        ["1,1-1,1 SAM6020", "2,19-2,23 SAM6001"],
        DataCase.Lines(Frame.Answers(Encodings["Windows-1252"].GetBytes("enhet;anmärkning;1\nf02;åäö åäö åäö;  nixx"), "a.csv").Diagnostics));

    [Fact]
    public void OtherFilesOfAWaveAreReadTheSameWay()
    {
        var windows = Encodings["Windows-1252"];
        var organisation = OrganisationFile.Read(windows.GetBytes("id;namn;nivå\nå1;Åsele;förvaltning\n"), "o.csv");
        var published = PublishedFile.Read(windows.GetBytes("enhet;mått;värde\nPrimärvården;åtgärder;3\n"), "p.csv", [Frame.Questionnaire], Frame.Organisation);
        var actions = ActionFile.Read(windows.GetBytes("enhet;åtgärd\nPrimärvården;Öva\n"), "å.csv", Frame.Questionnaire, Frame.Organisation);
        Assert.Equal("å1 | Åsele | förvaltning", OrganisationView.Of(organisation));
        Assert.Equal("ram-2023 | f02 | åtgärder | 2023 | 3 (0 decimaler)", PublishedView.Of(published.Value));
        Assert.Equal("f02 | Öva", ActionView.Of(actions.Value));
        Assert.All([organisation.Diagnostics, published.Diagnostics, actions.Diagnostics], d => Assert.Equal(["SAM6020"], d.Select(x => x.Id.Text)));
    }

    private static byte[] Saved(string encoding, string path)
    {
        var chosen = Encodings[encoding];
        return [.. chosen.GetPreamble(), .. chosen.GetBytes(path.EndsWith(".json", StringComparison.Ordinal) ? Json : Csv)];
    }
}
