using Sam.Dsl.Tests.Cases;

namespace Sam.Dsl.Tests;

/// <summary>What the diagnostics of the raw text offer as a fix mends it.</summary>
public class TextFixesTests
{
    private const string Folder = "tests/cases/author-mistakes";

    // Removing a character that was pasted by accident, or choosing between two readings, is not tried here.
    private static readonly string[] LeftOut = ["SAM1003", "SAM1017"];

    public static TheoryData<string> Names => [.. CaseFile.Names(Folder).Where(n => !CaseFile.IsText(Folder, n) && Faults(Text(n)).Any(d => !d.Fixes.IsEmpty))];

    // A tab becomes two spaces, which may be the wrong number and then has a fix of its own; a line is moved before those under it.
    private const int Rounds = 4;

    [Theory]
    [MemberData(nameof(Names))]
    public void LeaveNoneOfTheFaultsThatTheyAreFor(string name)
    {
        var text = Text(name);
        var withoutFix = Ids(Faults(text).Where(d => d.Fixes.IsEmpty));
        for (var round = 0; round < Rounds; round++)
        {
            text = Apply(text, Faults(text).Where(d => !d.Fixes.IsEmpty).SelectMany(d => d.Fixes[0].Edits));
        }

        Assert.Equal(withoutFix, Ids(Faults(text)));
    }

    private static IEnumerable<string> Ids(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(d => d.Id.Text).Order(StringComparer.Ordinal);

    private static string Text(string name) => MarkedText.Parse(CaseFile.Text(Folder, name)).Text;

    private static IEnumerable<Diagnostic> Faults(string text) => QuestionnaireText.Compile(text, "a.sam.yaml").Diagnostics
        .Where(d => d.Id.Text.StartsWith("SAM1", StringComparison.Ordinal) && !LeftOut.Contains(d.Id.Text));

    // From the end, so that earlier places stay true; an edit at the place of another is made once.
    private static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var before = text.Length;
        foreach (var edit in edits.OrderByDescending(e => e.Span.Start).ThenByDescending(e => e.Span.End).Where(e => e.Span.End <= before))
        {
            text = text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..];
            before = edit.Span.Start;
        }

        return text;
    }
}
