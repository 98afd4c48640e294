using Sam.Keywords;

namespace Sam.Comparing;

/// <summary>Something about an item that either is the same in both years or not, as a text.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Verdict">What a change means for comparing years.</param>
/// <param name="Name">What people call it.</param>
/// <param name="View">The text; null for nothing.</param>
internal sealed record ItemAspect(ChangeKind Kind, Comparability Verdict, Message Name, Func<Item, Message?> View)
{
    /// <summary>All but the words, the answers, the condition and the code.</summary>
    public static readonly IReadOnlyList<ItemAspect> All =
    [
        new(ChangeKind.Required, Comparability.WithCaution, new Message("obligatorisk", "required"), i => Quote.YesNo(i.IsRequired)),
        new(ChangeKind.ItemDetail, Comparability.Broken, new Message("vänd skala", "reversed scale"), i => Quote.YesNo(i.IsReversed)),
        new(ChangeKind.ItemDetail, Comparability.Broken, new Message("vikt", "weight"), i => Quote.Same(i.Weight.ToDecimalText(15))),
        new(ChangeKind.ItemDetail, Comparability.WithCaution, new Message("målgrupp", "audience"), i => Quote.Same(Words(i.Audience))),
        new(ChangeKind.ItemDetail, Comparability.WithCaution, new Message("räknas som", "counts as"), i => i.CountsAs is { } counts ? Quote.Word(ValueWords.CountsAs, counts) : null),
        new(ChangeKind.ItemDetail, Comparability.WithCaution, new Message("väljer bland", "chooses from"), i => i.ChoosesFrom is { } from ? Source(from) : null),
        new(ChangeKind.ItemDetail, Comparability.Comparable, new Message("hjälp", "help"), i => Quote.Same(Words(i.Help))),
        new(ChangeKind.ItemDetail, Comparability.Comparable, new Message("fördjupning", "guidance"), i => Quote.Same(Words(i.Guidance))),
        new(ChangeKind.ItemDetail, Comparability.Comparable, new Message("anmärkning", "note"), i => Quote.Same(List(i.Notes.Select(n => Words(n)!)))),
        new(ChangeKind.ItemDetail, Comparability.Comparable, new Message("lagrum", "law"), i => Quote.Same(List(i.Laws.Select(l => l.Text)))),
        new(ChangeKind.ItemDetail, Comparability.Comparable, new Message("kommentar", "comment"), i => i.Comment is { } rule ? Quote.Same(List(rule.OnOptions)) ?? Quote.YesNo(true) : null),
        new(ChangeKind.ItemDetail, Comparability.Comparable, new Message("åtgärd vid", "action when"), i => Quote.Same(List(i.ActionWhen))),
        new(ChangeKind.ItemDetail, Comparability.Comparable, new Message("hinder", "barriers"), i => Quote.Same(List(i.Barriers))),
        new(ChangeKind.ItemDetail, Comparability.Comparable, new Message("redovisa", "report"), i => Quote.Same(List(i.Measures))),
        new(ChangeKind.ItemDetail, Comparability.Comparable, new Message("känslig", "sensitive"), i => Quote.YesNo(i.IsSensitive)),
    ];

    /// <summary>A text in all its languages.</summary>
    public static string? Words(LocalizedText? text) =>
        text is null ? null : text.Languages.Count() == 1 ? text.First : string.Join(" / ", text.Languages.Select(text.In));

    /// <summary>Texts one after another; null for none.</summary>
    public static string? List(IEnumerable<string> texts) => string.Join(", ", texts) is { Length: > 0 } all ? all : null;

    private static Message Source(ChoiceSource from)
    {
        var kind = Quote.Word(ValueWords.ChoiceSources, from.AreSections);
        return new Message($"{from.QuestionnaireId}.{kind.Swedish}", $"{from.QuestionnaireId}.{kind.English}");
    }
}
