using System.Text;
using System.Text.RegularExpressions;

namespace Sam.Dsl.Tests.Cases;

/// <summary>
/// A questionnaire with the expected diagnostics marked in its text: <c>svar: [|SAM2104:ja-nei|]</c>. A first line <c># menade du: ja-nej</c>
/// lists the names that the diagnostics suggest, in their order.
/// </summary>
internal sealed partial record MarkedText(string Text, IReadOnlyList<ExpectedDiagnostic> Expected, string Suggested)
{
    private const string SuggestedMark = "# menade du: ";

    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var expected = new List<ExpectedDiagnostic>();
        var open = new Stack<(string Id, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (Opening().Match(marked, i) is { Success: true } opening && opening.Index == i)
            {
                open.Push((opening.Groups[1].Value, text.Length));
                i += opening.Length - 1;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, i, "|]", 0, 2) == 0)
            {
                var (id, start) = open.Pop();
                expected.Add(ExpectedDiagnostic.Of(id, start, text.Length));
                i++;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        var whole = text.ToString();
        var first = whole.Split('\n')[0];
        return new MarkedText(whole, expected, first.StartsWith(SuggestedMark, StringComparison.Ordinal) ? first[SuggestedMark.Length..] : "");
    }

    [GeneratedRegex(@"\[\|(SAM\d{4}):")]
    private static partial Regex Opening();
}
