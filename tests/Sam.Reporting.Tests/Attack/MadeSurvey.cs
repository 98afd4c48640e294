namespace Sam.Reporting.Tests;

/// <summary>A made-up anonymous survey: a tree, answers with gaps, some of them for two units together, some of them late.</summary>
internal sealed class MadeSurvey
{
    private readonly List<MadeAnswer> _answers = [];

    private MadeSurvey(Organisation organisation, Questionnaire questionnaire)
    {
        Organisation = organisation;
        Questionnaire = questionnaire;
    }

    public Organisation Organisation { get; }

    public Questionnaire Questionnaire { get; }

    public int Least => Questionnaire.Head.MinAnswers;

    /// <summary>The responses that are in the analysis.</summary>
    public IEnumerable<MadeAnswer> Answers => _answers.Where(a => 2 * a.Answered >= Questionnaire.Items.Count);

    public static MadeSurvey Of(int seed, bool hasJoint)
    {
        var random = new Random(seed);
        var units = new List<Unit> { new("r", name: "Enhet r") };
        for (var i = 1; i <= random.Next(2, 7); i++)
        {
            units.Add(new Unit("u" + i, name: "Enhet u" + i, parent: units[random.Next(units.Count)].Id));
        }

        var survey = new MadeSurvey(Organisation.Create(units).Value, Form(random.Next(2, 5)));
        var gaps = random.Next(3) * 8;
        foreach (var unit in survey.Organisation.Units.Select((_, i) => i))
        {
            for (var n = random.Next(10) - 2; n > 0; n--)
            {
                var other = random.Next(survey.Organisation.Units.Count);
                int[] covered = hasJoint && random.Next(6) == 0 && other != unit ? [Math.Min(unit, other), Math.Max(unit, other)] : [unit];
                survey._answers.Add(new MadeAnswer(covered, survey.Questionnaire.Items.Select(_ => Answer(random, gaps)).ToArray(), IsLate: random.Next(4) == 0));
            }
        }

        return survey;
    }

    /// <summary>The scores of all responses, or of those that were not late.</summary>
    public ScoreSheet Sheet(bool hasLate)
    {
        var builder = new ResponseSetBuilder(Questionnaire, Organisation);
        foreach (var (answer, i) in _answers.Select((a, i) => (a, i)).Where(a => hasLate || !a.a.IsLate))
        {
            builder.Add(
                i.ToString(System.Globalization.CultureInfo.InvariantCulture),
                answer.Units.Select(u => Organisation.Units[u].Id),
                answer.Codes.Zip(Questionnaire.Items, (code, item) => KeyValuePair.Create(item.Code.Text, code)));
        }

        return Score.Everything(builder.Build().Value);
    }

    private static string Answer(Random random, int gaps) => random.Next(100) < gaps
        ? random.Next(3) switch { 0 => "", 1 => "Vet ej", _ => "Ej aktuellt" }
        : random.Next(3).ToString(System.Globalization.CultureInfo.InvariantCulture);

    // Four items of three options; an index of responses' scores over the first three, one of items' means, and a question with several choices.
    private static Questionnaire Form(int least) => QuestionnaireText.Compile($$"""
        enkät: f
        titel: F
        anonymt: ja
        minst-antal-svar: {{least}}
        svar: { från: 0, till: 2, ej-aktuellt: Ej aktuellt, vet-ej: Vet ej }
        frågor:
          - 1: Fråga 1
          - 2: Fråga 2
          - 3: Fråga 3
          - 4: Fråga 4
        index:
          svar-index: { text: Svarens index, frågor: [1, 2, 3] }
          frage-index: { text: Frågornas index, frågor: [3, 4], sammanvägning: frågor }
        """, "f.sam.yaml").Value;
}

/// <summary>One response.</summary>
internal sealed record MadeAnswer(int[] Units, string[] Codes, bool IsLate)
{
    public int Answered => Codes.Count(c => c.Length > 0);

    public bool IsValid(int item) => Codes[item].Length == 1;

    /// <summary>Whoever has this in common with others can't be told from them but by the answers themselves.</summary>
    public string Kind => $"{string.Join('+', Units)} {string.Concat(Enumerable.Range(0, Codes.Length).Select(i => IsValid(i) ? '1' : '0'))} {(IsLate ? "late" : "early")}";
}
