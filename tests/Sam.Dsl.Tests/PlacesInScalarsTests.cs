namespace Sam.Dsl.Tests;

/// <summary>An unknown option in a condition is reported at exactly its characters, however YAML lets the condition be written.</summary>
public class PlacesInScalarsTests
{
    private const string Head = "titel: Uppföljning\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Fungerar samarbetet?\n  - 2: Finns det rutiner?\n";

    // What stands behind "visa-om:", with the unknown option between « and ».
    public static TheoryData<string> Written =>
    [
        // Without quotes
        " q1 = «kanske»\n",
        "   q1   =   «kanske»   \n",
        " q1 = «kanske» # kommentar\n",
        "\n      q1 = «kanske»\n",
        " q1 = ja\n      eller q1 = «kanske»\n",
        " q1 = ja\n\n\n      eller q1 =\n        «kanske»\n",
        " q1 i (ja,\n        «kanske»,\n        nej)\n",
        " q1 = \"ja\" eller q1 = «kanske»\n",
        " q1 = «döda\u030Alig»\n",
        " q1 = «\"😀 glad\"»\n",
        " q1 != «\"e\u0301te\u0301\"»\n",

        // In single quotes
        " 'q1 = «kanske»'\n",
        " '  q1 = «kanske»  '\n",
        " 'q1 = ja\n      eller q1 = «kanske»'\n",
        " 'q1 = ja\n\n      eller q1 = «kanske»'\n",
        " 'q1 = ja eller q1 = «''kanske''»'\n",
        " 'q1 i (''ja'', «''å''», ''nej'')'\n",
        " 'q1 = «\"😀😀\"»'\n",

        // In double quotes
        " \"q1 = «kanske»\"\n",
        " \"q1 = ja\n      eller q1 = «kanske»\"\n",
        " \"q1 = ja \\\n      eller q1 = «kanske»\"\n",
        " \"q1 = ja\\\n        \\ eller q1 = «kanske»\"\n",
        " \"q1 = ja\\n eller q1 = «kanske»\"\n",
        " \"q1\\t=\\x20«kanske»\"\n",
        " \"q1 = «\\\"kanske\\\"»\"\n",
        " \"q1 = «d\\u00e5lig»\"\n",
        " \"q1 = «d\\xe5lig»\"\n",
        " \"q1 = «\\\"\\U0001F600 glad\\\"»\"\n",
        " \"q1 = «da\\u030alig»\"\n",
        " \"\\u0071\\u0031 = «kanske»\"\n",
        " \"q1 = ja eller\n\n\n      q1 = «\\\"\\\\\\\"»\"\n",

        // Literal blocks
        " |\n      q1 = «kanske»\n",
        " |-\n      q1 = ja\n      eller q1 = «kanske»\n",
        " |+\n      q1 = ja\n\n      eller\n        q1 = «kanske»\n\n\n",
        " |2\n        q1 = ja\n        eller q1 = «kanske»\n",
        " |1-\n       q1 = «kanske»\n",
        " | # kommentar\n      q1 = «kanske»\n",
        " |\n\n\n      q1 = «\"å😀\"»\n",

        // Folded blocks
        " >\n      q1 = «kanske»\n",
        " >-\n      q1 = ja\n      eller q1 = «kanske»\n",
        " >\n      q1 = ja\n\n      eller\n        q1\n      = «kanske»\n",
        " >+\n      q1 = ja\n      eller q1\n         = «kanske»\n\n",
        " >2-\n        q1 = ja\n       eller q1 = «kanske»\n",
        " >\n      q1 = ja\n      eller q1 = «da\u030Alig»\n",
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void TheStretchIsTheOption(string written) => AssertPlace(Head + "    visa-om:" + written);

    [Theory]
    [MemberData(nameof(Written))]
    public void AlsoWithLineBreaksOfWindows(string written) => AssertPlace((Head + "    visa-om:" + written).Replace("\n", "\r\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Written))]
    public void AlsoWithOldLineBreaks(string written) => AssertPlace((Head + "    visa-om:" + written).Replace('\n', '\r'));

    [Theory]
    [MemberData(nameof(Written))]
    public void AlsoWithMoreBehind(string written) => AssertPlace(Head + "    visa-om:" + written + "    hjälp: Tänk på hela året.\n  - 3: Finns det mål?\n");

    [Theory]
    [MemberData(nameof(Written))]
    public void AlsoBelowALineThatWasMended(string written) =>
        AssertPlace(Head.Replace("  - 1: F", "   - 1:F", StringComparison.Ordinal).Replace("  - 1", " - 1", StringComparison.Ordinal).Replace("titel: ", "titel:", StringComparison.Ordinal) + "    visa-om:" + written);

    [Fact]
    public void InATextOfAMegabyteThePlaceIsFoundOnce()
    {
        // White space does not count against the length of a condition.
        var condition = string.Concat(Enumerable.Repeat(new string(' ', 40_000) + "\n      ", 30));
        AssertPlace(Head + "    visa-om: 'q1 =\n      " + condition + "«kanske»'\n");
    }

    private static void AssertPlace(string marked)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var end = marked.IndexOf('»', StringComparison.Ordinal) - 1;
        var text = marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
        var unknown = Assert.Single(QuestionnaireText.Compile(text, "a.sam.yaml").Diagnostics, d => d.Id.Text.StartsWith("SAM3", StringComparison.Ordinal));
        var place = Assert.IsType<Place.InText>(unknown.Where);
        Assert.Equal((start, end, text[start..end]), (place.Span.Start, place.Span.End, text[place.Span.Start..place.Span.End]));
    }
}
