using static Sam.Keywords.KeywordTable;
using K = Sam.Keywords.ValueKind;
using P = Sam.Keywords.KeywordPlace;

namespace Sam.Keywords;

/// <summary>The shape of the value behind each keyword, the second half of the keyword table: what a notation reads and a formatter writes.</summary>
internal static class KeywordShapes
{
    private static readonly Dictionary<Keyword, ValueShape> Shapes = new()
    {
        [Title] = ValueShape.Text,
        [Source] = ValueShape.Text,
        [Introduction] = ValueShape.Text,
        [Note] = ValueShape.Texts,
        [Audience] = ValueShape.Text,
        [Help] = ValueShape.Text,
        [Guidance] = ValueShape.Text,
        [KeywordTable.Text] = ValueShape.Text,
        [SectionTitle] = ValueShape.Text,
        [Because] = ValueShape.Text,
        [Languages] = ValueShape.Words,
        [Laws] = ValueShape.Words,
        [Together] = ValueShape.Words,
        [Methods] = ValueShape.Words,
        [Includes] = ValueShape.Words,
        [KeywordTable.Report] = ValueShape.Words,
        [StageItems] = ValueShape.Words,
        [NotShown] = ValueShape.Words,
        [TargetResponseRate] = ValueShape.Words,
        [TargetSharePositive] = ValueShape.Words,
        [ShowIf] = ValueShape.Expression,
        [Value] = ValueShape.Expression,
        [Answers] = ValueShape.Scale,
        [Options] = new(K.Options, P.Option),
        [Positive] = ValueShape.OptionNames,
        [Exclusive] = ValueShape.OptionNames,
        [ActionWhen] = ValueShape.OptionNames,
        [NotApplicable] = ValueShape.SpecialOptions,
        [DontKnow] = ValueShape.SpecialOptions,
        [Labels] = ValueShape.Named(ValueShape.Text),
        [Bands] = ValueShape.Named(ValueShape.Text),
        [Uses] = ValueShape.Named(ValueShape.Word),
        [UnitProperties] = ValueShape.Named(ValueShape.Scale),
        [Scales] = ValueShape.Named(ValueShape.Scale),
        [Roles] = ValueShape.Named(new(K.TextOrEntries, P.Role)),
        [Parts] = ValueShape.Named(new(K.TextOrEntries, P.Part)),
        [Indices] = ValueShape.Named(ValueShape.Entries(P.Index)),
        [Targets] = new(K.Named, P.Targets, ValueShape.Words),
        [Given] = ValueShape.Named(ValueShape.OptionNames),
        [GivenUnit] = ValueShape.Named(ValueShape.Word),
        [Gives] = ValueShape.Named(ValueShape.Word),
        [Light] = ValueShape.Entries(P.Light),
        [KeywordTable.Respondents] = new(K.WordOrEntries, P.Respondents),
        [Previously] = new(K.WordOrEntries, P.Previously),
        [Stages] = ValueShape.List(P.Stage),
        [Checks] = ValueShape.List(P.Check),
        [Sections] = ValueShape.List(P.Section),
    };

    /// <summary>The shape of the value of a keyword at a place; some words mean different things at different places.</summary>
    public static ValueShape Of(Keyword keyword, KeywordPlace place)
    {
        if (keyword == Questions)
        {
            return place == P.Index ? ValueShape.Words : ValueShape.List(P.Item);
        }

        if (keyword == Barriers)
        {
            return place == P.Head ? ValueShape.Named(ValueShape.Entries(P.Barrier)) : ValueShape.Words;
        }

        if (keyword == Scores)
        {
            return place == P.Scale ? new ValueShape(K.Scores) : ValueShape.Word;
        }

        return Shapes.TryGetValue(keyword, out var shape) ? shape : ValueShape.Word;
    }
}
