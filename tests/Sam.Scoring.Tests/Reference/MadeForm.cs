using FsCheck;
using FsCheck.Fluent;

namespace Sam.Scoring.Tests.Reference;

/// <summary>A made-up questionnaire with an item of each kind, conditions, indices, units, and last wave's answers.</summary>
internal sealed record MadeForm(Questionnaire Questionnaire, Questionnaire Previous, Organisation Organisation)
{
    public static readonly ResponseScale Graded = new("grad", [new("ja", "Ja", Score: 100, IsPositive: true), new("delvis", "Delvis", Score: 50), new("nej", "Nej", Score: 0), Some.NotApplicable]);

    private static readonly ResponseScale Numeric = new("1-5", [.. Enumerable.Range(1, 5).Select(Numbered), Some.DontKnow], isNumeric: true);

    private static readonly ResponseScale Long = new("lång", Enumerable.Range(1, 70).Select(i => new AnswerOption("o" + i, "Val " + i, Score: i % 9, IsPositive: i > 60)));

    private static readonly ResponseScale Middle = new("mellan", [.. Enumerable.Range(1, 20).Select(i => new AnswerOption("m" + i, "Val " + i, Score: Rational.Of(i, 3))), Some.NotApplicable], isNumeric: true);

    private static readonly Sequence<Item> Bare =
    [
        Some.Item("1"),
        Some.Item("2"),
        Some.Item("3", Graded),
        Some.Item("4", Graded) with { IsReversed = true, Weight = Rational.Of(3, 2) },
        Some.Item("5", Numeric),
        Some.Item("6", Numeric) with { IsReversed = true },
        Some.Item("7", Long),
        Some.Item("8", Middle),
        new("9", "Flera", new AnswerType.Choices(Long)),
        new("10", "Flera tal", new AnswerType.Choices(Numeric)),
        new("11", "Tal", new AnswerType.Number(0, 10, [Some.NotApplicable])),
        new("12", "Dag", new AnswerType.Date()),
        new("13", "Ord", new AnswerType.FreeText()),
        Some.Item("14"),
        Some.Item("15", Graded),
        Some.Item("16", Numeric),
    ];

    public static Sequence<ItemCode> Codes { get; } = Bare.Select(i => i.Code).ToSequence();

    public static Sequence<string> OptionCodes { get; } = ["ja", "nej", "delvis", "ea", "vet", "3", "5", "o7", "o66", "m4", "Nej", "finns-inte"];

    private static readonly Organisation Units = Organisation.Create(
        from chemicals in new[] { "ja", "Nej", " ", null }
        from size in new[] { "3", "4", "stor", null }
        select new Unit($"{chemicals ?? "utan"}-{size ?? "utan"}", properties: Properties(chemicals, size))).Value;

    /// <summary>Forms whose later items have conditions, with five indices of which the last may use the others.</summary>
    public static Gen<MadeForm> Any { get; } =
        from conditions in Gen.Two(Gen.Three(MadeExpression.Truth(3)))
        from value in MadeExpression.Number(3, scores: ["a", "b", "c"])
        from sum in MadeExpression.Number(2, scores: ["d"])
        from asked in Gen.Choose(0, 3)
        select new MadeForm(
            new Questionnaire(
                "enkät",
                [new Section("", null, Bare.Take(10).Concat(Bare.Skip(10).Zip([conditions.Item1.Item1, conditions.Item1.Item2, conditions.Item1.Item3, conditions.Item2.Item1, conditions.Item2.Item2, conditions.Item2.Item3], (i, c) => i with { ShowIf = new Expression("", c) })).ToSequence())],
                new QuestionnaireHead { UnitProperties = [new UnitProperty("kemikalier", Some.YesNo), new UnitProperty("storlek", Numeric)] },
                [
                    new("a", "A") { Items = ["3", "4", "15"] },
                    new("b", "B") { Items = ["5", "6", "11", "16"], Calculation = ScoreCalculation.Sum, MinAnswered = new MinimumAnswered((MinimumAnswered.Rule)asked, 2), OnHundredRange = asked == 2 },
                    new("c", "C") { Items = ["1", "2", "9", "14"], Calculation = ScoreCalculation.Share },
                    new("d", "D") { Value = new Expression("", value) },
                    new("e", "E") { Value = new Expression("", sum) },
                ]),
            new Questionnaire("förra", [new Section("", null, Bare)]),
            Units);

    private static Sequence<KeyValuePair<string, string>> Properties(string? chemicals, string? size) =>
        new[] { ("Kemikalier", chemicals), ("storlek", size) }.Where(p => p.Item2 is not null).Select(p => KeyValuePair.Create(p.Item1, p.Item2!)).ToSequence();

    private static AnswerOption Numbered(int i) => new(i.ToString(System.Globalization.CultureInfo.InvariantCulture), "Grad " + i, Score: i);

    /// <summary>Responses to the form that cover one or several of its units, each with what is known beside the answers.</summary>
    public Gen<(Response Response, ResponseContext Context)> Responses() =>
        from answers in Answers()
        from before in Answers()
        from units in Gen.Choose(1, 3).SelectMany(n => Gen.ArrayOf(Gen.Choose(1, Organisation.Units.Count - 1), n))
        from beside in Gen.Choose(0, 5)
        select (
            new Response("1", units.Distinct().Select(u => Organisation.Units[u].Id), answers),
            new ResponseContext(
                beside == 0 ? [] : units.Distinct().Select(u => Organisation.Units[u]),
                beside is 1 or 2 or 3 ? Previous : null,
                beside is 2 or 3 ? new Response("1", ["e"], before) : null));

    private static Gen<KeyValuePair<ItemCode, Answer>[]> Answers() =>
        Gen.CollectToArray(Bare.ToArray(), item => AnswerTo(item).Select(a => KeyValuePair.Create(item.Code, a)));

    private static Gen<Answer> AnswerTo(Item item)
    {
        var special = item.Answer.Options.Count == 0 ? Gen.Constant(Answer.NoAnswer) : Gen.Elements<AnswerOption>(item.Answer.Options).Select(Chosen);
        var usual = item.Answer switch
        {
            AnswerType.Choices => Gen.SubListOf<AnswerOption>(item.Answer.Options.Take(6).Concat(item.Answer.Options.Skip(62)))
                .Select(o => o.Count == 0 ? Answer.NoAnswer : new Answer.Chosen(o.ToSequence())),
            AnswerType.Number => Gen.Choose(0, 20).Select(n => (Answer)new Answer.Number(Rational.Of(n, 2))),
            AnswerType.Date => Gen.Choose(1, 12).Select(m => (Answer)new Answer.Date(new CalendarDate(2025, m, 1))),
            AnswerType.FreeText => Gen.Elements("nej tack", "Nej tack", "ja").Select(t => (Answer)new Answer.Text(t)),
            _ => special,
        };
        return Gen.Frequency((6, usual), (2, special), (2, Gen.Constant(Answer.NoAnswer)));
    }

    private static Answer Chosen(AnswerOption option) => new Answer.Chosen([option]);
}
