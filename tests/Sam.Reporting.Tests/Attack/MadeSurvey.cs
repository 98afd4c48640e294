using System.Globalization;

namespace Sam.Reporting.Tests;

/// <summary>
/// A made-up anonymous survey: a tree, answers with gaps, some of them for two units together, some of them late; and the same of last wave,
/// in a tree of its own, some of whose units were put together since.
/// </summary>
internal sealed class MadeSurvey
{
    private const string Earlier = "f-fore";

    private readonly List<MadeAnswer> _answers = [];

    private MadeSurvey(Organisation organisation, Questionnaire questionnaire)
    {
        Organisation = organisation;
        Questionnaire = questionnaire;
    }

    public Organisation Organisation { get; }

    public Questionnaire Questionnaire { get; }

    /// <summary>Last wave.</summary>
    public MadeSurvey? Before { get; private init; }

    public int Least => Questionnaire.Head.MinAnswers;

    /// <summary>The responses that are in the analysis: several choices need not be made.</summary>
    public IEnumerable<MadeAnswer> Answers => _answers.Where(a => 2 * Required.Count(i => a.Codes[i].Length > 0) >= Required.Count);

    private List<int> Required => Questionnaire.Items.Select((item, i) => (item, i)).Where(x => x.item.Answer is not AnswerType.Choices).Select(x => x.i).ToList();

    public static MadeSurvey Of(int seed, bool hasJoint)
    {
        var random = new Random(seed);
        var units = new List<Unit> { new("r", name: "Enhet r") };
        for (var i = 1; i <= random.Next(2, 7); i++)
        {
            units.Add(new Unit("u" + i, name: "Enhet u" + i, parent: units[random.Next(units.Count)].Id));
        }

        // Last wave the last unit was two.
        var (last, least) = (units[^1], random.Next(2, 5));
        List<Unit> earlier = [.. units, new Unit("v", name: "Enhet v", parent: last.ParentId)];
        units[^1] = new Unit(last.Id, name: last.Name, parent: last.ParentId, predecessors: Sequence.Of(last.Id, "v"));
        var before = new MadeSurvey(Organisation.Create(earlier).Value, Form(least, isEarlier: true)).Fill(random, hasJoint && random.Next(2) == 0);
        return new MadeSurvey(Organisation.Create(units).Value, Form(least, isEarlier: false)) { Before = before }.Fill(random, hasJoint);
    }

    /// <summary>The scores of all responses, or of those that were not late; beside last wave's, if they are given.</summary>
    /// <param name="hasLate">With the late ones.</param>
    /// <param name="previous">Last wave's scores.</param>
    /// <param name="isTurned">True if everybody answered the opposite.</param>
    public ScoreSheet Sheet(bool hasLate, ScoreSheet? previous = null, bool isTurned = false)
    {
        var builder = new ResponseSetBuilder(Questionnaire, Organisation);
        foreach (var (answer, i) in _answers.Select((a, i) => (a, i)).Where(a => hasLate || !a.a.IsLate))
        {
            builder.Add(
                i.ToString(CultureInfo.InvariantCulture),
                answer.Units.Select(u => Organisation.Units[u].Id),
                answer.Codes.Zip(Questionnaire.Items, (code, item) => KeyValuePair.Create(item.Code.Text, isTurned ? Turned(code) : code)));
        }

        return Score.Everything(builder.Build().Value, new ScoringOptions { Measures = StatisticalMeasures.Default, Previous = previous });
    }

    private MadeSurvey Fill(Random random, bool hasJoint)
    {
        var gaps = random.Next(3) * 8;
        foreach (var unit in Organisation.Units.Select((_, i) => i))
        {
            for (var n = random.Next(10) - 2; n > 0; n--)
            {
                var other = random.Next(Organisation.Units.Count);
                int[] covered = hasJoint && random.Next(6) == 0 && other != unit ? [Math.Min(unit, other), Math.Max(unit, other)] : [unit];
                _answers.Add(new MadeAnswer(covered, Questionnaire.Items.Select(i => Answer(i, random, gaps)).ToArray(), IsLate: random.Next(4) == 0));
            }
        }

        return this;
    }

    private static string Turned(string code) => code switch { "0" => "2", "2" => "0", "ja" => "nej", "nej" => "ja", "Tid" => "Stöd", "Stöd" => "Tid", _ => code };

    private static string Answer(Item item, Random random, int gaps) => random.Next(100) < gaps
        ? item.Answer is AnswerType.Choices or AnswerType.Number ? "" : random.Next(3) switch { 0 => "", 1 => "Vet ej", _ => "Ej aktuellt" }
        : item.Answer switch
        {
            AnswerType.Choices => random.Next(3) switch { 0 => "Tid", 1 => "Stöd", _ => "Tid|Stöd" },
            AnswerType.Choice { Scale.IsSigned: true } => random.Next(2) == 0 ? "ja" : "nej",
            _ => random.Next(3).ToString(CultureInfo.InvariantCulture),
        };

    // Scales, yes and no, several choices, a number; indices over the same items and over others, of responses and of items.
    private static Questionnaire Form(int least, bool isEarlier) => QuestionnaireText.Compile(
        (isEarlier ? $"enkät: {Earlier}\nperiod: 2022\n" : $"enkät: f\nperiod: 2023\nföregående: {Earlier}\n") + Body(least, isEarlier),
        "f.sam.yaml",
        path => path == Earlier + ".sam.yaml" ? $"enkät: {Earlier}\nperiod: 2022\n" + Body(least, isEarlier: true) : null).Value;

    private static string Body(int least, bool isEarlier) => $$"""
        titel: F
        anonymt: ja
        minst-antal-svar: {{least}}
        mål: { andel-positiva: 50 %, total: {{(isEarlier ? "1" : "stigande")}} }
        trafikljus: { grönt-från: 80 %, gult-från: 50 % }
        områden:
          - område: A
            svar: { från: 0, till: 2, ej-aktuellt: Ej aktuellt, vet-ej: Vet ej }
            frågor:
              - 1: Fråga 1
                redovisa: [spridning, konfidensintervall]
              - 2: Fråga 2
              - 3: Fråga 3
          - område: B
            svar: ja-nej-ej-aktuellt
            frågor:
              - 4: Fråga 4
                vet-ej: Vet ej
              - 5: Fråga 5
                vet-ej: Vet ej
                redovisa: [konfidensintervall]
          - område: C
            frågor:
              - 6: Fråga 6
                svar: [Tid, Stöd, Kunskap]
                flera: ja
                räknas-som: brister
              - 7: Fråga 7
                svar: tal
                redovisa: [spridning]
        index:
          forsta: { text: Första index, frågor: [1, 2] }
          andra: { text: Andra index, frågor: [2, 3] }
          total: { text: Totala index, frågor: [1, 2, 3], redovisa: [spridning, konfidensintervall, reliabilitet] }
          frage-index: { text: Frågornas index, frågor: [2, 3], sammanvägning: frågor }
          andel: { text: Andelens index, frågor: [4, 5], beräkning: andel, redovisa: [konfidensintervall] }

        """;
}

/// <summary>One response.</summary>
internal sealed record MadeAnswer(int[] Units, string[] Codes, bool IsLate)
{
    public bool IsValid(int item) => Codes[item] is { Length: > 0 } and not ("Vet ej" or "Ej aktuellt");

    /// <summary>Whoever has this in common with others can't be told from them but by the answers themselves.</summary>
    public string Kind => $"{string.Join('+', Units)} {string.Concat(Enumerable.Range(0, Codes.Length).Select(i => IsValid(i) ? '1' : '0'))} {(IsLate ? "late" : "early")}";
}
