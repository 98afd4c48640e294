namespace Sam.Reporting.Tests;

/// <summary>Words of strangers stay words: they never become markup, links or signs that steer a terminal.</summary>
public class HostileWordsTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", @"\<script\>alert(1)\</script\>")]
    [InlineData("[a](http://b.se)", @"\[a\](http:\//b.se)")]
    [InlineData("www.b.se", @"www\.b.se")]
    [InlineData("| a | b |", @"\| a \| b \|")]
    [InlineData("**fet** _kursiv_ `kod`", @"\*\*fet\*\* \_kursiv\_ \`kod\`")]
    [InlineData("# rubrik", @"\# rubrik")]
    public void MarkdownEscapesThem(string words, string escaped) => Assert.Contains(escaped, ReportWith(words).ToMarkdown(), StringComparison.Ordinal);

    [Fact]
    public void TextShowsNoControlCharacters()
    {
        var text = ReportWith("a\u001b[31mröd\u0007\u202e").ToText();
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }

    [Fact]
    public void JsonEscapesWhatHtmlWouldRead() => Assert.DoesNotContain("<script>", ReportWith("<script>").ToJson(), StringComparison.Ordinal);

    private static Report ReportWith(string note)
    {
        var form = new Questionnaire("e", [new Section("", null, [new Item("1", "Ett?", new AnswerType.FreeText())])]);
        var builder = new ResponseSetBuilder(form, Organisation.Create([new Unit("r")]).Value);
        builder.Add(new Response("1", ["r"], [KeyValuePair.Create<ItemCode, Answer>("1", new Answer.Text("x"))]) { Note = note });
        return Report.Of(Score.Everything(builder.Build().Value), "r");
    }
}
