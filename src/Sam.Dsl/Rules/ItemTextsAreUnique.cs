using Sam.Binding;

namespace Sam.Rules;

/// <summary>
/// SAM2132: no two questions that are asked in the same place, of the same people and with the same answers have the same text. Free text
/// ("Varför?") may be asked again.
/// </summary>
internal static class ItemTextsAreUnique
{
    public static void Check(RuleContext context)
    {
        foreach (var section in context.Sections)
        {
            var seen = new Dictionary<string, List<BoundItem>>(StringComparer.Ordinal);
            foreach (var item in section.Items.Where(i => !i.IsFaulty && i.Item.Answer is not AnswerType.FreeText))
            {
                var key = Folded(item.Item.Text.First);
                if (!seen.TryGetValue(key, out var others))
                {
                    seen.Add(key, [item]);
                }
                else if (others.FirstOrDefault(o => AreAskedAlike(o, item)) is { } first)
                {
                    context.ReportBeside(ReferenceDiagnostics.DuplicateText, PlaceOf(context, item).Span, first.Name, item.Item.Code.Text, first.Item.Code.Text);
                }
                else
                {
                    others.Add(item);
                }
            }
        }
    }

    /// <summary>True if two questions are the same to this rule.</summary>
    public static bool Reports(RuleContext context, BoundItem a, BoundItem b) =>
        Folded(a.Item.Text.First) == Folded(b.Item.Text.First)
        && AreAskedAlike(a, b)
        && context.Sections.Any(s => s.Items.Any(i => ReferenceEquals(i, a)) && s.Items.Any(i => ReferenceEquals(i, b)));

    private static bool AreAskedAlike(BoundItem a, BoundItem b) =>
        a.Conditions == b.Conditions && a.Item.Audience == b.Item.Audience && a.Item.Answer == b.Item.Answer;

    private static Syntax.SyntaxNode PlaceOf(RuleContext context, BoundItem item) =>
        context.Binding.Texts.Of(item.Written) is { IsEmpty: false } places ? places[0].Scalar : item.Name;

    // Punctuation makes no other text, but signs with a meaning of their own do: > 5 % and < 5 %, C and C#.
    private static string Folded(string text) =>
        string.Join(" ", Word.Of(text).Select(w => w.Text)) + "\n" + string.Concat(text.Where(c => char.IsSymbol(c) || char.IsSurrogate(c) || c is '#' or '%' or '&' or '@' or '*' or '/' or '\\'));
}
