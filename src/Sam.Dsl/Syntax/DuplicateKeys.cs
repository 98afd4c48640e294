using System.Globalization;
using Sam.Text;

namespace Sam.Syntax;

/// <summary>Finds keys that stand twice in one map: of the two values one would be lost.</summary>
internal static class DuplicateKeys
{
    public static void Check(IEnumerable<EntrySyntax> entries, SourceText source, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, EntrySyntax>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!first.TryGetValue(entry.Key.Text, out var other))
            {
                first.Add(entry.Key.Text, entry);
            }
            else if (entry.Key.Text.Length > 0)
            {
                var line = source.LineOf(other.Key.Span).ToString(CultureInfo.InvariantCulture);
                diagnostics.AddUnreadable(RawTextDiagnostics.DuplicateKey.At(source.PlaceOf(entry.Key.Span), entry.Key.Text, line)
                    with { Related = Sequence.Of(source.PlaceOf(other.Key.Span)) });
            }
        }
    }
}
