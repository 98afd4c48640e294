using System.Text;
using System.Text.RegularExpressions;

namespace Sam.Dsl.Tests;

/// <summary>A questionnaire so small that every answer to it can be tried out.</summary>
internal sealed partial class SmallForm
{
    private const string Chemicals = "kemikalier";

    private const string Head = """
        titel: T
        anonymt: nej
        svar: ja-nej
        enhetsegenskaper: { kemikalier: ja-nej }
        skalor:
          flera: { alternativ: [A, B, Inget], högst: 2, utesluter-övriga: Inget }
        frågor:

        """;

    private static readonly (string Code, string Scale)[] Asked =
        [("1", "ja-nej"), ("2", "ja-delvis-nej"), ("3", "{ från: 1, till: 3, ej-aktuellt: Ej aktuellt }"), ("4", "flera")];

    private readonly string _text;
    private readonly ParseResult<Questionnaire> _result;

    private SmallForm(IReadOnlyDictionary<string, string> conditions)
    {
        Conditions = conditions;
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (code, scale) in Asked.Append(("5", "ja-nej")))
        {
            text.Append("  - ").Append(code).Append(": Fråga?\n    svar: ").Append(scale).Append('\n');
            if (conditions.TryGetValue(code, out var condition))
            {
                text.Append("    visa-om: '").Append(condition).Append("'\n");
            }
        }

        _text = text.ToString();
        _result = QuestionnaireText.Compile(_text, "a.sam.yaml");
        Assert.True(_result.Success, string.Join('\n', _result.Diagnostics) + "\n" + _text);
    }

    public IReadOnlyDictionary<string, string> Conditions { get; }

    public string Last => Conditions["5"];

    public Sequence<Diagnostic> Diagnostics => _result.Diagnostics;

    public static SmallForm Make(Random random)
    {
        var conditions = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < 5; i++)
        {
            if (i == 4 || random.Next(2) == 0)
            {
                conditions[(i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)] = Condition(random, i, 2);
            }
        }

        return new SmallForm(conditions);
    }

    public static SmallForm WithOne(string condition) => new(new Dictionary<string, string>(StringComparer.Ordinal) { ["5"] = condition });

    /// <summary>Only the last question has a condition.</summary>
    public SmallForm WithLast(string condition) => WithOne(condition);

    public SmallForm Replacing(Diagnostic diagnostic, string with)
    {
        var item = ItemAt(diagnostic);
        var place = Assert.IsType<Place.InText>(diagnostic.Where);
        var start = place.Span.Start - StartOf(item);
        return new SmallForm(new Dictionary<string, string>(Conditions, StringComparer.Ordinal)
        {
            [item] = Conditions[item].Remove(start, place.Span.Length).Insert(start, with),
        });
    }

    public string TextAt(Diagnostic diagnostic)
    {
        var place = Assert.IsType<Place.InText>(diagnostic.Where);
        return _text.Substring(place.Span.Start, place.Span.Length);
    }

    public string ItemAt(Diagnostic diagnostic)
    {
        var start = Assert.IsType<Place.InText>(diagnostic.Where).Span.Start;
        return Conditions.Keys.Where(c => StartOf(c) <= start).MaxBy(StartOf)!;
    }

    /// <summary>Another option of the set that a diagnostic points into.</summary>
    public string AnotherOptionBeside(Diagnostic diagnostic)
    {
        var at = Assert.IsType<Place.InText>(diagnostic.Where).Span.Start;
        var open = _text.LastIndexOf('(', at);
        var all = _text[(open + 1).._text.IndexOf(')', at)].Split(", ");
        var index = _text[open..at].Count(c => c == ',');
        return all[index == 0 ? 1 : 0];
    }

    /// <summary>A question and those that its condition asks for, and theirs.</summary>
    public IEnumerable<string> WithThoseAskedFor(string item) => !Conditions.TryGetValue(item, out var condition) ? [item] :
        AskedItem().Matches(condition.Replace("q1..q3", "q1 q2 q3", StringComparison.Ordinal)).SelectMany(m => WithThoseAskedFor(m.Groups[1].Value)).Prepend(item);

    public bool ShowsTheSameAs(SmallForm other) =>
        Situations().Zip(other.Situations()).All(p => p.First.Shown.SequenceEqual(p.Second.Shown));

    /// <summary>Every answer to every question, in units of every kind.</summary>
    public IEnumerable<Situation> Situations()
    {
        var questionnaire = _result.Value;
        foreach (var property in new[] { "ja", "nej", null })
        {
            var unit = new Unit("e", properties: property is null ? default : [KeyValuePair.Create(Chemicals, property)]);
            var context = new ResponseContext([unit]);
            foreach (var answers in Answers(questionnaire, Asked.Select(a => a.Code)))
            {
                var evaluation = questionnaire.Evaluate(new Response("1", ["e"], answers), context);
                yield return new Situation(
                    evaluation.Shown.Select(i => i.Code.Text).ToList(),
                    property is not null,
                    answers.All(a => a.Value is not Answer.Blank));
            }
        }
    }

    public override string ToString() => _text + string.Join('\n', Diagnostics);

    private static IEnumerable<List<KeyValuePair<ItemCode, Answer>>> Answers(Questionnaire questionnaire, IEnumerable<string> codes)
    {
        IEnumerable<List<KeyValuePair<ItemCode, Answer>>> all = [[]];
        foreach (var code in codes)
        {
            var own = AnswersTo(questionnaire[code]).ToList();
            all = all.SelectMany(before => own.Select(a => before.Append(KeyValuePair.Create<ItemCode, Answer>(code, a)).ToList()));
        }

        return all;
    }

    private static IEnumerable<Answer> AnswersTo(Item item)
    {
        var options = item.Answer.Options;
        var sets = item.Answer is AnswerType.Choices
            ? [.. options.Select(o => (Sequence<AnswerOption>)[o]), [options[0], options[1]]]
            : options.Select(o => (Sequence<AnswerOption>)[o]).ToList();
        return sets.Select(s => (Answer)new Answer.Chosen(s)).Prepend(Answer.NoAnswer);
    }

    private int StartOf(string item) =>
        _text.IndexOf("visa-om: '", _text.IndexOf($"  - {item}: ", StringComparison.Ordinal), StringComparison.Ordinal) + "visa-om: '".Length;

    private static string Condition(Random random, int items, int depth) => random.Next(depth > 0 ? 6 : 2) switch
    {
        2 or 3 => $"{Part(random, items, depth)} och {Part(random, items, depth)}",
        4 => $"{Part(random, items, depth)} eller {Part(random, items, depth)}",
        5 => $"inte ({Condition(random, items, depth - 1)})",
        _ => Comparison(random, items),
    };

    private static string Part(Random random, int items, int depth) =>
        random.Next(3) == 0 ? $"({Condition(random, items, depth - 1)})" : Comparison(random, items);

    private static string Comparison(Random random, int items) => random.Next(12) == 0
        ? $"enhet.{Chemicals} {Pick(random, "=", "!=")} {Pick(random, "ja", "nej")}"
        : random.Next(12) == 0 ? $"besvarad(q{random.Next(items) + 1})"
        : random.Next(12) == 0 && items > 1 ? $"antal(q1..q{Math.Min(items, 3)}, {Pick(random, "ja", "nej")}) {Pick(random, "=", "<", ">=")} {random.Next(4)}"
        : random.Next(12) == 0 && items > 1 ? "q1 = q2"
        : (random.Next(items) + 1) switch
        {
            1 => $"q1 {Pick(random, "= ja", "!= ja", "= nej", "!= nej", "i (ja, nej)")}",
            2 => $"q2 {Pick(random, "= ja", "!= delvis", "= nej", "i (ja, delvis)", "i (delvis, nej)", "inte i (ja, nej)", "i (ja, nej, delvis)")}",
            3 => $"q3 {Pick(random, "= 1", "!= 2", "< 3", ">= 2", "> 2", "<= 1", "i (1, 2)", "> 3", ">= 1")}",
            _ => $"q4 {Pick(random, "= a", "!= a", "= b", "= inget", "!= inget", "i (a, b)", "inte i (b, inget)")}",
        };

    private static string Pick(Random random, params string[] all) => all[random.Next(all.Length)];

    [GeneratedRegex(@"q(\d)")]
    private static partial Regex AskedItem();

    /// <summary>One way to answer.</summary>
    /// <param name="Shown">The questions that are shown.</param>
    /// <param name="IsKnown">True if the unit's property is at hand.</param>
    /// <param name="IsAllAnswered">True if nothing is left blank.</param>
    public sealed record Situation(IReadOnlyList<string> Shown, bool IsKnown, bool IsAllAnswered)
    {
        public bool ShowsLast => Shows("5");

        public bool Shows(string item) => Shown.Contains(item);
    }
}
