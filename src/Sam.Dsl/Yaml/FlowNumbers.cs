using Sam.Syntax;
using Sam.Text;

namespace Sam.Yaml;

/// <summary>
/// Puts together what YAML splits between brackets: in <c>{ andel: 70,5 % }</c> the comma is a decimal comma. In <c>[0,50]</c> it may be
/// either, which the author is asked.
/// </summary>
internal static class FlowNumbers
{
    /// <summary>Entries where a number and a key without value that only a comma separates become one number.</summary>
    public static List<EntrySyntax> Join(List<EntrySyntax> entries)
    {
        var joined = new List<EntrySyntax>(entries.Count);
        foreach (var entry in entries)
        {
            if (joined.Count > 0
                && joined[joined.Count - 1] is { Value: ScalarSyntax whole } before
                && entry.Value is ScalarSyntax { IsEmpty: true }
                && IsWhole(whole) && IsDecimals(entry.Key)
                && entry.Key.Span.Start == whole.Span.End + 1)
            {
                joined[joined.Count - 1] = new EntrySyntax(before.Key, Together(whole, entry.Key));
            }
            else
            {
                joined.Add(entry);
            }
        }

        return joined;
    }

    /// <summary>Elements where a number and the decimals of a percentage become one; without a percent sign it is an error.</summary>
    public static List<SyntaxNode> Join(List<SyntaxNode> items, SourceText source, DiagnosticBag diagnostics)
    {
        var joined = new List<SyntaxNode>(items.Count);
        foreach (var item in items)
        {
            if (joined.Count > 0
                && joined[joined.Count - 1] is ScalarSyntax whole && item is ScalarSyntax part
                && IsWhole(whole) && IsDecimals(part)
                && part.Span.Start == whole.Span.End + 1)
            {
                if (part.Text.EndsWith("%", StringComparison.Ordinal))
                {
                    joined[joined.Count - 1] = Together(whole, part);
                    continue;
                }

                Report(whole, part, source, diagnostics);
            }

            joined.Add(item);
        }

        return joined;
    }

    private static void Report(ScalarSyntax whole, ScalarSyntax part, SourceText source, DiagnosticBag diagnostics)
    {
        var span = whole.Span.Cover(part.Span);
        var two = $"{whole.Text}, {part.Text}";
        var one = $"{whole.Text}.{part.Text}";
        diagnostics.Add(RawTextDiagnostics.CommaInList.At(source.PlaceOf(span), $"{whole.Text},{part.Text}", two, one) with
        {
            Fixes = Sequence.Of(
                new TextFix(new Message("Två tal", "Two numbers"), Sequence.Of(source.Edit(span, two))),
                new TextFix(new Message("Ett decimaltal", "One number with decimals"), Sequence.Of(source.Edit(span, one)))),
        });
    }

    private static ScalarSyntax Together(ScalarSyntax whole, ScalarSyntax part) =>
        new(whole.Span.Cover(part.Span), whole.Text + "," + part.Text);

    private static bool IsWhole(ScalarSyntax scalar) => !scalar.IsQuoted && scalar.Text.Length > 0 && scalar.Text.All(char.IsDigit);

    private static bool IsDecimals(ScalarSyntax scalar) =>
        !scalar.IsQuoted && scalar.Text.TrimEnd('%', ' ', '\u00A0') is { Length: > 0 } digits && digits.All(char.IsDigit);
}
