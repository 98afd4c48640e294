using K = Sam.Keywords.KeywordTable;
using P = Sam.Keywords.KeywordPlace;
using V = Sam.Keywords.ValueKind;

namespace Sam.Keywords;

/// <summary>What each keyword of the table takes. A keyword that means different things at different places has a row for each.</summary>
internal static class KeywordValues
{
    private static readonly IReadOnlyList<OfferedWord> YesNo = OfferedWord.Of(ValueWords.YesNo);
    private static readonly IReadOnlyList<OfferedWord> Roles = [.. ValueWords.UsualRoles.Select(r => OfferedWord.Code(r))];
    private static readonly IReadOnlyList<OfferedWord> Barriers = [.. WorkBarrier.Catalogue.Select(b => OfferedWord.Code(b.Code, Labels(b.Label)))];
    private static readonly IReadOnlyList<OfferedWord> Laws = [.. LawCatalogue.All.Select(l => OfferedWord.Code(l.Name))];
    private static readonly IReadOnlyList<OfferedWord> Measures = OfferedWord.Of(ValueWords.Measures);
    private static readonly IReadOnlyList<OfferedWord> Languages = [OfferedWord.Code("sv"), OfferedWord.Code("en")];
    private static readonly IReadOnlyList<OfferedWord> AllItems = OfferedWord.Of([Expressions.ExpressionWords.All]);

    private static readonly IReadOnlyList<OfferedWord> Methods =
    [
        new("enkät", "questionnaire", []), new("intervju", "interview", []), new("apt-dialog", "meeting", []), new("papper", "paper", []),
    ];

    private static readonly Dictionary<(Keyword, P), KeywordValue> ByPlace = new()
    {
        [(K.Scores, P.Option)] = new(V.Number),
        [(K.Questions, P.Index)] = new(V.Words, Offers: AllItems),
        [(K.Barriers, P.Head)] = new(V.BlockByName, P.Barrier),
        [(K.NotApplicable, P.Scale)] = new(V.SpecialOption),
        [(K.DontKnow, P.Scale)] = new(V.SpecialOption),
    };

    private static readonly Dictionary<Keyword, KeywordValue> Everywhere = new()
    {
        // Head
        [K.Questionnaire] = new(V.Word),
        [K.Title] = new(V.Text),
        [K.Period] = new(V.Period),
        [K.Languages] = new(V.Words, Offers: Languages),
        [K.Source] = new(V.Text),
        [K.Previous] = new(V.Word),
        [K.Uses] = new(V.WordsByName),
        [K.Anonymous] = new(V.OneOf, Offers: YesNo),
        [K.MinAnswers] = new(V.WholeNumber),
        [K.Introduction] = new(V.Text),
        [K.UnitProperties] = new(V.ScaleByName),
        [K.Note] = new(V.Texts),
        [K.Laws] = new(V.Words, Offers: Laws),
        [K.Audience] = new(V.Text),

        // Who answers
        [K.Respondents] = new(V.WordOrBlock, P.Respondents, Roles),
        [K.RespondentRole] = new(V.Word, Offers: Roles),
        [K.Together] = new(V.Words, Offers: Roles),
        [K.OnePer] = new(V.Word),
        [K.Joint] = new(V.OneOf, Offers: YesNo),
        [K.Methods] = new(V.Words, Offers: Methods),
        [K.Roles] = new(V.TextOrBlockByName, P.Role),
        [K.Includes] = new(V.Words, Offers: Roles),

        // Scales
        [K.Scales] = new(V.ScaleByName),
        [K.Answers] = new(V.Scale),
        [K.Options] = new(V.Options),
        [K.Scores] = new(V.Scores),
        [K.Positive] = new(V.Words),
        [K.NotApplicable] = new(V.SpecialOption),
        [K.DontKnow] = new(V.SpecialOption),
        [K.From] = new(V.WholeNumber),
        [K.To] = new(V.WholeNumber),
        [K.Labels] = new(V.TextByName),
        [K.Several] = new(V.OneOf, Offers: YesNo),
        [K.Exclusive] = new(V.Words),
        [K.Symbol] = new(V.Word),

        // Structure
        [K.Sections] = new(V.BlockList, P.Section),
        [K.SectionTitle] = new(V.Text),
        [K.Questions] = new(V.Questions),
        [K.Parts] = new(V.Parts),
        [K.Help] = new(V.Text),
        [K.Guidance] = new(V.Text),
        [K.Id] = new(V.Word),
        [K.Text] = new(V.Text),

        // Item
        [K.ChooseFrom] = new(V.Word),
        [K.AtLeast] = new(V.Number),
        [K.AtMost] = new(V.Number),
        [K.Required] = new(V.OneOf, Offers: YesNo),
        [K.Comment] = new(V.Comment, Offers: YesNo),
        [K.ShowIf] = new(V.Expression),
        [K.Reversed] = new(V.OneOf, Offers: YesNo),
        [K.Weight] = new(V.Number),
        [K.ActionWhen] = new(V.Words),
        [K.Barriers] = new(V.Words, Offers: Barriers),
        [K.BarrierLevel] = new(V.WholeNumber),
        [K.CountsAs] = new(V.OneOf, Offers: OfferedWord.Of(ValueWords.CountsAs)),
        [K.Previously] = new(V.WordOrBlock, P.Previously),
        [K.PreviousItem] = new(V.Word),
        [K.Comparable] = new(V.OneOf, Offers: OfferedWord.Of(ValueWords.Comparabilities)),
        [K.Because] = new(V.Text),
        [K.Report] = new(V.Words, Offers: Measures),
        [K.Sensitive] = new(V.OneOf, Offers: YesNo),

        // Results
        [K.Indices] = new(V.BlockByName, P.Index),
        [K.Calculation] = new(V.Word, Offers: OfferedWord.Of(ValueWords.Calculations)),
        [K.Value] = new(V.Expression),
        [K.MinAnswered] = new(V.MinAnswered, Offers: OfferedWord.Of(ValueWords.MinAnswered)),
        [K.Combine] = new(V.OneOf, Offers: OfferedWord.Of(ValueWords.Combinations)),
        [K.Model] = new(V.OneOf, Offers: OfferedWord.Of(ValueWords.Models)),
        [K.OnRange] = new(V.OneOf, Offers: [new("0-100", "0-100", ["0–100"])]),
        [K.Light] = new(V.Block, P.Light),
        [K.GreenFrom] = new(V.Threshold),
        [K.YellowFrom] = new(V.Threshold),
        [K.Bands] = new(V.TextByName),
        [K.Targets] = new(V.Block, P.Targets),
        [K.TargetResponseRate] = new(V.Target, Offers: OfferedWord.Of(ValueWords.Rising)),
        [K.TargetSharePositive] = new(V.Target, Offers: OfferedWord.Of(ValueWords.Rising)),

        // Stages and checks
        [K.Stages] = new(V.BlockList, P.Stage),
        [K.StageItems] = new(V.Words),
        [K.Checks] = new(V.BlockList, P.Check),
        [K.Given] = new(V.WordsByName),
        [K.GivenUnit] = new(V.WordsByName),
        [K.NotShown] = new(V.Words),
        [K.Gives] = new(V.WordsByName),
    };

    /// <summary>What a keyword takes at a place.</summary>
    /// <exception cref="KeyNotFoundException">The keyword has no row here: add one beside its row in the keyword table.</exception>
    public static KeywordValue Of(Keyword keyword, P place) =>
        ByPlace.TryGetValue((keyword, place), out var here) ? here
        : Everywhere.TryGetValue(keyword, out var value) ? value
        : throw new KeyNotFoundException($"The keyword '{keyword.English}' has no row in {nameof(KeywordValues)}.");

    private static Message Labels(LocalizedText label) => new(label.In("sv"), label.In("en"));
}
