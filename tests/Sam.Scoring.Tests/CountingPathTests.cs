using FsCheck;
using FsCheck.Fluent;
using Sam.Conditions;
using Sam.Counting;
using Sam.Evaluation;
using Sam.Scoring.Tests.Reference;

namespace Sam.Scoring.Tests;

/// <summary>However responses are counted, the counts are those of looking at one response after another.</summary>
public class CountingPathTests
{
    private static readonly int[] Threads = [1, 2, 3, 16];

    [Fact]
    public void AllWaysOfCountingGiveTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(80), Prop.ForAll(Scales(), made => AssertAllEqual(made.Form, Some.Organisation(), made.Responses)));

    [Fact]
    public void AllKindsOfItemsAndIndicesAreCountedTheSame() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(Made(), made => AssertAllEqual(made.Form.Questionnaire, made.Form.Organisation, made.Responses)));

    // Each length of a segment, on both sides of where kernels change and words end.
    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(200)]
    public void SegmentsOfEachLengthAreCountedTheSame(int options)
    {
        var scale = Scale(options);
        var form = Some.Questionnaire(Some.Item("1", scale), Some.Item("2", scale));
        var organisation = Organisation.Create([new Unit("alla"), .. Enumerable.Range(0, 201).Select(u => new Unit($"e{u}", parent: "alla"))]).Value;
        var responses = Enumerable.Range(0, 201).SelectMany(u => Enumerable.Repeat(u, u)).Select((u, r) => new Response(
            $"{r}", [$"e{u}"], form.Items.Select((item, i) => KeyValuePair.Create(item.Code, AnswerOf(scale, ((r * (long)r) + (r * i) + (7 * i)) % (options + 2))))));
        AssertAllEqual(form, organisation, [.. responses.OrderBy(r => r.Id, StringComparer.Ordinal)]);
    }

    [Fact]
    public void PartsOfUnlikeBooksAndSegmentsAddUp()
    {
        var form = new Questionnaire("e", [new Section("", null, [new("1", "Tal", new AnswerType.Number(0, 100, [Some.DontKnow]))])]);
        var plan = Score.Plan(form);
        ResponseSet Set(params string[] rows) => Some.Answers(form, rows);
        var sum = Aggregates.Count(Set("e1: 3", "e2: 7", "e1+e2: vet"), plan) + Aggregates.Count(Set("e3: 5", "e1: 7", "e1: -"), plan);
        var whole = Aggregates.Count(Set("e1: 3", "e2: 7", "e1+e2: vet", "e3: 5", "e1: 7", "e1: -"), plan);
        Assert.Equal(Text(whole), Text(sum));
    }

    private static void AssertAllEqual(Questionnaire form, Organisation organisation, Response[] responses)
    {
        var plan = Score.Plan(form);
        var set = SetOf(form, organisation, responses);
        var expected = Text(OneByOne(form, organisation, responses));
        foreach (var threads in Threads)
        {
            Assert.Equal(expected, Text(ColumnCounter.Count(set, plan, new CountingMode(threads, Lanes.Widest))));
        }

        set.Seal();
        foreach (var lanes in Enum.GetValues<Lanes>().Distinct())
        {
            Assert.Equal(expected, Text(ColumnCounter.Count(set, plan, new CountingMode(2, lanes))));
        }

        Assert.Equal(expected, Text(Aggregates.Count(set, plan)));
        var half = responses.Length / 2;
        Assert.Equal(expected, Text(Aggregates.Count(SetOf(form, organisation, responses.Take(half)), plan) + Aggregates.Count(SetOf(form, organisation, responses.Skip(half)), plan)));
        Assert.Equal(expected, Text(Aggregates.Count(SetOf(form, organisation, responses.Reverse()), plan)));
    }

    // The reference: each response by itself, as applications evaluate it, put into histograms through the public builder.
    private static Aggregates OneByOne(Questionnaire form, Organisation organisation, Response[] responses)
    {
        var builder = new AggregatesBuilder(form, organisation);
        var plan = form.PlanFor(previous: null);
        foreach (var variable in Score.Plan(form).Variables)
        {
            // All variables are there even where nothing is counted.
            builder.Add(new Segment([0]), variable, new Histogram(CodeBook.OfNames([]), [], 0, 0));
        }

        foreach (var response in responses)
        {
            var segment = new Segment(response.Covers.Select(organisation.IndexOf));
            var state = new EvaluationState(plan);
            state.Load(response, new ResponseContext(response.Covers.Select(u => organisation[u])));
            var final = new Response(response.Id, response.Covers, form.Items.Select((item, i) => KeyValuePair.Create(item.Code, state.Hidden[i] ? Answer.WasNotShown : response[item.Code])));
            var status = response.IsEligible ? Completeness.StatusOf(form, final) : ResponseStatus.Ineligible;
            builder.Add(segment, new Variable.OfStatus(), One(status.ToString()));
            if (status is not (ResponseStatus.Complete or ResponseStatus.Partial))
            {
                continue;
            }

            builder.Add(segment, new Variable.OfRole(), response.Role is { } role ? One(role) : None(Answer.NoAnswer));
            foreach (var item in form.Items)
            {
                builder.Add(segment, new Variable.OfItem(item.Code), OfAnswer(item, final[item.Code]));
                foreach (var option in item.Answer is AnswerType.Choices ? item.Answer.Options : default)
                {
                    builder.Add(segment, new Variable.OfOption(item.Code, option.Code), final[item.Code] is Answer.Chosen chosen ? One(chosen.Options.Any(o => o.Code == option.Code) ? "ticked" : "not-ticked") : None(final[item.Code]));
                }
            }

            foreach (var score in form.Scores)
            {
                builder.Add(segment, new Variable.OfScore(score.Id), state.Score(plan.PlaceOfScore(score.Id)) is { } value ? One(value.ToString()) : None(Answer.NoAnswer));
            }
        }

        return builder.Build();
    }

    private static Histogram OfAnswer(Item item, Answer answer) => answer switch
    {
        Answer.Chosen { Options: var options } when item.Answer is AnswerType.Choices => One(options.Any(o => o.Kind == OptionKind.Valid) ? CodeBook.AnsweredCode : options[0].Code),
        Answer.Chosen { Options: var options } => One(options[0].Code),
        Answer.Number number => One(number.Value.ToString()),
        Answer.Date date => One(Rational.Of(date.Value.DayNumber).ToString()),
        Answer.Text text => One(PlaceholderText.Is(text.Value) ? CodeBook.PlaceholderCode : CodeBook.AnsweredCode),
        _ => None(answer),
    };

    private static Histogram One(string code) => new(CodeBook.OfNames([code]), [1], 0, 0);

    private static Histogram None(Answer answer) => new(CodeBook.OfNames([]), [], answer is Answer.NotShown ? 0 : 1, answer is Answer.NotShown ? 1 : 0);

    // What is not 0, in an order of its own.
    private static string Text(Aggregates counts) => string.Join("\n", counts.Layout.Variables
        .SelectMany(v => counts.Segments.SelectMany(s => counts.Of(s, v) is var h
            ? h.Entries.Select(e => (Name: e.Entry.Code, e.Count)).Append((Name: "blank", Count: h.Blank)).Append((Name: "not shown", Count: h.NotShown)).Where(e => e.Count != 0).Select(e => $"{v} {s.Units} {e.Name} {e.Count}")
            : []))
        .Order(StringComparer.Ordinal));

    private static ResponseSet SetOf(Questionnaire form, Organisation organisation, IEnumerable<Response> responses)
    {
        var builder = new ResponseSetBuilder(form, organisation);
        foreach (var response in responses)
        {
            builder.Add(response);
        }

        return builder.Build().Value;
    }

    private static ResponseScale Scale(int options) => new("s" + options, [.. Enumerable.Range(0, options).Select(i => new AnswerOption("o" + i, "Val", Score: i % 7, IsPositive: i == 0))]);

    private static Answer AnswerOf(ResponseScale scale, long code) =>
        code < scale.Options.Count ? new Answer.Chosen([scale.Options[(int)code]]) : code == scale.Options.Count ? Answer.NoAnswer : Answer.WasNotShown;

    private static Response Named(Response response, int index, int beside) => new($"{index}", response.Covers, response.Answered.Select(c => KeyValuePair.Create(c, response[c])))
    {
        IsEligible = beside != 0,
        Role = beside switch { < 5 => "chef", < 8 => "skyddsombud", _ => null },
    };

    private static Arbitrary<(MadeForm Form, Response[] Responses)> Made() => (
        from form in MadeForm.Any
        from count in Gen.Choose(0, 120)
        from responses in Gen.ArrayOf(form.Responses().Select(r => r.Response), count)
        from beside in Gen.ArrayOf(Gen.Choose(0, 12), count)
        select (form, responses.Select((r, i) => Named(r, i, beside[i])).ToArray())).ToArbitrary();

    private static Arbitrary<(Questionnaire Form, Response[] Responses)> Scales() => (
        from options in Gen.NonEmptyListOf(Gen.Frequency((5, Gen.Choose(2, 9)), (1, Gen.Choose(10, 200))))
        let scales = options.Take(6).Select(Scale).ToArray()
        from units in Gen.Choose(1, 3)
        from count in Gen.Choose(0, 400)
        from rows in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 100_000), scales.Length + 3), count)
        let form = new Questionnaire(
            "e",
            [new Section("", null, scales.Select((s, i) => Some.Item($"{i + 1}", s)).ToSequence())],
            new QuestionnaireHead(),
            [new CompositeScore("i", "I") { Items = scales.Select((_, i) => new ItemCode($"{i + 1}")).ToSequence() }])
        select (form, rows.Select((row, r) => Named(
            new Response("", UnitsOf(row[^1], units), form.Items.Select((item, i) => KeyValuePair.Create(item.Code, AnswerOf(scales[i], row[i] % (scales[i].Options.Count + 2))))), r, row[^2] % 12)).ToArray())).ToArbitrary();

    // Mostly few units, so that segments are long; now and then a joint answer.
    private static string[] UnitsOf(int random, int units) => random % 10 == 0 ? ["e1", "e2"] : ["e" + (1 + (random % units))];
}
