using K = Sam.Keywords.KeywordTable;

namespace Sam.Keywords;

/// <summary>Which words each keyword takes and which an author is offered. A keyword without a row takes any.</summary>
internal static class KeywordWords
{
    private static readonly (WordKind, IReadOnlyList<OfferedWord>) Any = (WordKind.Any, []);
    private static readonly (WordKind, IReadOnlyList<OfferedWord>) Number = (WordKind.Number, []);
    private static readonly (WordKind, IReadOnlyList<OfferedWord>) WholeNumber = (WordKind.WholeNumber, []);
    private static readonly (WordKind, IReadOnlyList<OfferedWord>) Threshold = (WordKind.Threshold, []);
    private static readonly (WordKind, IReadOnlyList<OfferedWord>) Rising = (WordKind.Target, OfferedWord.Of(ValueWords.Rising));
    private static readonly (WordKind, IReadOnlyList<OfferedWord>) YesNo = (WordKind.OneOf, OfferedWord.Of(ValueWords.YesNo));
    private static readonly (WordKind, IReadOnlyList<OfferedWord>) Roles = (WordKind.Any, [.. ValueWords.UsualRoles.Select(r => OfferedWord.Code(r))]);
    private static readonly (WordKind, IReadOnlyList<OfferedWord>) AllItems = (WordKind.Any, OfferedWord.Of([Expressions.ExpressionWords.All]));

    private static readonly Dictionary<Keyword, (WordKind, IReadOnlyList<OfferedWord>)> Rows = new()
    {
        [K.Period] = (WordKind.Period, []),
        [K.Languages] = (WordKind.Any, [OfferedWord.Code("sv"), OfferedWord.Code("en")]),
        [K.Anonymous] = YesNo,
        [K.MinAnswers] = WholeNumber,
        [K.Laws] = (WordKind.Any, [.. LawCatalogue.All.Select(l => OfferedWord.Code(l.Name))]),
        [K.Respondents] = Roles,
        [K.RespondentRole] = Roles,
        [K.Together] = Roles,
        [K.Includes] = Roles,
        [K.Joint] = YesNo,
        [K.Methods] = (WordKind.Any, [new("enkät", "questionnaire", []), new("intervju", "interview", []), new("apt-dialog", "meeting", []), new("papper", "paper", [])]),
        [K.Scores] = Number,
        [K.From] = WholeNumber,
        [K.To] = WholeNumber,
        [K.Several] = YesNo,
        [K.AtLeast] = Number,
        [K.AtMost] = Number,
        [K.Required] = YesNo,
        [K.Comment] = (WordKind.Comment, OfferedWord.Of(ValueWords.YesNo)),
        [K.Reversed] = YesNo,
        [K.Weight] = Number,
        [K.Barriers] = (WordKind.Any, [.. WorkBarrier.Catalogue.Select(b => OfferedWord.Code(b.Code, new Message(b.Label.In("sv"), b.Label.In("en"))))]),
        [K.BarrierLevel] = WholeNumber,
        [K.CountsAs] = (WordKind.OneOf, OfferedWord.Of(ValueWords.CountsAs)),
        [K.Comparable] = (WordKind.OneOf, OfferedWord.Of(ValueWords.Comparabilities)),
        [K.Report] = (WordKind.Any, OfferedWord.Of(ValueWords.Measures)),
        [K.Sensitive] = YesNo,
        [K.Calculation] = (WordKind.Any, OfferedWord.Of(ValueWords.Calculations)),
        [K.MinAnswered] = (WordKind.MinAnswered, OfferedWord.Of(ValueWords.MinAnswered)),
        [K.Combine] = (WordKind.OneOf, OfferedWord.Of(ValueWords.Combinations)),
        [K.OnRange] = (WordKind.OneOf, [new("0-100", "0-100", ["0–100"])]),
        [K.GreenFrom] = Threshold,
        [K.YellowFrom] = Threshold,
        [K.TargetResponseRate] = Rising,
        [K.TargetSharePositive] = Rising,
    };

    /// <summary>Which words a keyword takes at a place, and which are offered.</summary>
    public static (WordKind Kind, IReadOnlyList<OfferedWord> Offers) Of(Keyword keyword, KeywordPlace place) =>
        keyword == K.Questions && place == KeywordPlace.Index ? AllItems
        : Rows.TryGetValue(keyword, out var row) ? row
        : Any;
}
