using System.Globalization;

namespace Sam.Dsl.Tests;

/// <summary>Questionnaires that no author would write, with everything the language can say; one for each seed.</summary>
internal sealed class SomeQuestionnaire(int seed)
{
    private static readonly string[] Words =
    [
        "Är målen kända", "tid", "för (som det heter) alla", "kl: 10", "a #3", "nej|ja", "[AFS 2001:1 3 §]", "[se bilaga]", "”citat”", "\"rakt\"", "\"", "'", "\\", "100 %", "70,5 %",
        "- streck", "1. nummer", "a) del", "svar: ja", "# kommentar", "…", "*", "&x", "!viktigt", "@alla", "%", "{a: b}", "😀", "e\u0301", "ja", "nej", "(100)", "(kod x)", "~", "null", "010", "1e3", "text:", "en: x",
    ];

    private readonly Random _random = new(seed);
    private int _codes;

    public Questionnaire Build()
    {
        var languages = OneOf<string[]>(["sv"], ["sv", "en"], ["en", "sv"]);
        var scales = new[] { Scale("gillar", languages), Scale("", languages), Scale("antal", languages, isNumeric: true) };
        var properties = Sequence.Of(new UnitProperty("kemikalier", BuiltIn("ja-nej")), new UnitProperty("storlek", scales[1]));
        var sections = Enumerable.Range(1, 1 + _random.Next(3)).Select(i => Section(i, languages, scales)).ToList();
        var items = sections.SelectMany(s => s.Items).ToList();
        var scored = items.Where(i => i.Answer is AnswerType.Choice { Scale.IsScored: true } && i.Scale!.IsSigned).Select(i => i.Code).Distinct().ToSequence();
        return new Questionnaire("enkät-" + seed.ToString(CultureInfo.InvariantCulture), sections, Head(languages, properties, items), Scores(scored, languages));
    }

    private QuestionnaireHead Head(string[] languages, Sequence<UnitProperty> properties, List<Item> items) => new()
    {
        Title = Text(languages),
        Period = Maybe() ? Half() : null,
        Languages = languages.ToSequence(),
        Source = Maybe() ? Text(languages) : null,
        IsAnonymous = Maybe(),
        MinAnswers = OneOf(5, 7),
        Introduction = Maybe() ? Text(languages) : null,
        Notes = Many(2, () => Text(languages)),
        UnitProperties = properties,
        Respondents = Maybe() ? new RespondentRule("chef", Many(2, i => OneOf("skyddsombud", "medarbetare") + "").Distinct().ToSequence(), Maybe() ? "enhet" : null, Maybe()) : new RespondentRule(),
        Roles = Maybe() ? Sequence.Of(new Role("chef", Text(languages), Maybe() ? Sequence.Of("enhetschef") : default)) : default,
        Targets = Maybe() ? Sequence.Of(new Target(TargetKind.ResponseRate, null, Rational.Of(9, 10)), new Target(TargetKind.ResponseRate, null, null, IsRising: true)) : default,
        Light = Maybe() ? new TrafficLight(Rational.Of(9, 10), Rational.Of(141, 200)) : null,
        Barriers = Maybe() ? Sequence.Of(new WorkBarrier("semester", 2, Text(languages))) : default,
        Stages = Maybe() ? Sequence.Of(new Stage("först", Text(languages), Sequence.Of(items[0].Code))) : default,
    };

    private Section Section(int number, string[] languages, ResponseScale[] scales)
    {
        var laws = Maybe() ? Sequence.Of(LawCatalogue.Read("AML 3 kap."), LawCatalogue.Read("SFS 1977:1160, 3 §")) : default;
        var items = Enumerable.Range(1, 1 + _random.Next(3)).SelectMany(_ => Items(languages, scales, laws)).ToList();
        return new Section("del-" + number.ToString(CultureInfo.InvariantCulture), Text(languages), items.ToSequence(), laws, Many(1, () => Text(languages)));
    }

    private IEnumerable<Item> Items(string[] languages, ResponseScale[] scales, Sequence<LegalReference> laws)
    {
        var code = OneOf("", "M", "fråga-") + (++_codes).ToString(CultureInfo.InvariantCulture);
        if (_random.Next(3) > 0)
        {
            return [Item(new ItemCode(code), Text(languages), languages, scales, laws)];
        }

        var stem = new ItemStem(new ItemCode(code), Text(languages));
        return new[] { "a", "b" }.Select(letter => Item(
            new ItemCode(code + letter),
            stem.Text.Select((l, text) => text.Contains('…', StringComparison.Ordinal) ? Filled(text, "del " + letter) : text + " del " + letter),
            languages, scales, laws) with { Stem = stem });
    }

    private static string Filled(string stem, string part) => stem[..stem.IndexOf('…', StringComparison.Ordinal)] + part + stem[(stem.IndexOf('…', StringComparison.Ordinal) + 1)..];

    private Item Item(ItemCode code, LocalizedText text, string[] languages, ResponseScale[] scales, Sequence<LegalReference> laws)
    {
        var answer = OneOf<AnswerType>(
            new AnswerType.Choice(scales[0]), new AnswerType.Choice(scales[1]), new AnswerType.Choice(scales[2]), new AnswerType.Choice(BuiltIn("ja-delvis-nej")),
            new AnswerType.Choices(scales[0], 0, 2), new AnswerType.Choices(scales[1], 1), new AnswerType.Choices(scales[1]), new AnswerType.FreeText(), new AnswerType.Date(),
            new AnswerType.Number(Rational.Of(-3, 2), 100), new AnswerType.Number());
        var isScored = answer is AnswerType.Choice { Scale: var scale } && scale.ScoreRangeExists();
        return new Item(code, text, answer)
        {
            Laws = Maybe() ? laws : Sequence.Of(LawCatalogue.Read("AFS 2023:1")),
            Help = Maybe() ? Text(languages) : null,
            Guidance = Maybe() ? Text(languages) : null,
            Notes = Many(2, () => Text(languages)),
            ShowIf = Maybe() ? Condition() : null,
            IsRequired = Maybe() ? answer is not (AnswerType.FreeText or AnswerType.Choices) : Maybe(),
            Comment = Maybe() ? new CommentRule(default) : null,
            IsReversed = isScored && Maybe(),
            Weight = OneOf(Rational.One, Rational.Of(5, 2)),
            ActionWhen = answer is AnswerType.Choice choice && Maybe() ? Sequence.Of(choice.Scale.Options[0].Code) : default,
            Barriers = Maybe() ? Sequence.Of("tidsbrist", "saknar-stöd") : default,
            CountsAs = Maybe() ? CountsAs.Deficiencies : null,
            Previously = Maybe() ? new Predecessor(new ItemCode("24"), OneOf(Comparability.Comparable, Comparability.WithCaution, Comparability.Broken), Maybe() ? Text(languages) : null) : null,
            Measures = Maybe() ? Sequence.Of("count", "percent") : default,
            IsSensitive = Maybe(),
            Audience = Maybe() ? Text(languages) : null,
        };
    }

    private static Expression Condition() => new("enhet.kemikalier = ja", new ExpressionNode.Binary(
        BinaryOperator.Equal, new ExpressionNode.Name(ExpressionScope.Unit, "kemikalier"), new ExpressionNode.Option("ja")));

    private List<CompositeScore> Scores(Sequence<ItemCode> scored, string[] languages) => scored.IsEmpty ? [] :
    [
        new CompositeScore("sam-index", Text(languages))
        {
            Items = scored,
            Calculation = OneOf(ScoreCalculation.Mean, ScoreCalculation.Sum),
            MinAnswered = OneOf(MinimumAnswered.Half, new MinimumAnswered(MinimumAnswered.Rule.All), new MinimumAnswered(MinimumAnswered.Rule.AtLeast, 1)),
            Light = Maybe() ? new TrafficLight(3, Rational.Of(3, 2), IsShare: false) : null,
            Model = Maybe() ? OneOf(MeasurementModel.Reflective, MeasurementModel.Formative) : null,
            Bands = Maybe() ? Sequence.Of(new ScoreBand(0, Text(languages)), new ScoreBand(Rational.Of(7, 2), Text(languages))) : default,
        },
    ];

    private ResponseScale Scale(string id, string[] languages, bool isNumeric = false)
    {
        var isScored = Maybe();
        var isSigned = Maybe();
        var valid = isNumeric
            ? Enumerable.Range(1, 4).Select(n => new AnswerOption(n.ToString(CultureInfo.InvariantCulture), n % 3 == 1 ? Text(languages) : new LocalizedText(n.ToString(CultureInfo.InvariantCulture)), Score: n))
            : Enumerable.Range(1, 3).Select(n => new AnswerOption("k" + n.ToString(CultureInfo.InvariantCulture), Label(n, languages), Score: isScored ? Rational.Of(n * 3, 2) : null, IsPositive: isSigned && n == 3)
            {
                Symbol = isNumeric ? null : isScored && isSigned ? "🙂" : null,
            });
        var special = new[] { new AnswerOption("ea", Label(4, languages), OptionKind.NotApplicable), new AnswerOption("vet", Label(5, languages), OptionKind.DontKnow) { IsExclusive = Maybe() } };
        return new ResponseScale(id, valid.Concat(special.Take(_random.Next(3))), isNumeric);
    }

    private static ResponseScale BuiltIn(string id) => ((AnswerType.Choice)Keywords.BuiltInScales.Find(id)!).Scale;

    private LocalizedText Label(int number, string[] languages) => Text(languages).Select((_, text) => text + " " + number.ToString(CultureInfo.InvariantCulture) + OneOf("", ")", " (100)", ", så"));

    private LocalizedText Text(string[] languages) => languages.Skip(1).Aggregate(new LocalizedText(Phrase(), languages[0]), (text, language) => text.With(language, Phrase()));

    private string Phrase()
    {
        var text = string.Join(OneOf(" ", " ", " ", ", ", ": ", "\n", "\n\n"), Enumerable.Range(0, 1 + _random.Next(4)).Select(_ => OneOf(Words)));
        return ComposedText.Compose(text).Trim();
    }

    private Sequence<T> Many<T>(int most, Func<T> make) => Enumerable.Range(0, _random.Next(most + 1)).Select(_ => make()).ToSequence();

    private Sequence<T> Many<T>(int most, Func<int, T> make) => Enumerable.Range(0, _random.Next(most + 1)).Select(make).ToSequence();

    private static Period Half() => Period.TryParse("2023-H1", out var period) ? period! : throw new InvalidOperationException();

    private bool Maybe() => _random.Next(2) == 0;

    private T OneOf<T>(params T[] values) => values[_random.Next(values.Length)];
}

/// <summary>What the generator asks of scales.</summary>
internal static class SomeScales
{
    public static bool ScoreRangeExists(this ResponseScale scale) => scale.IsScored;
}
