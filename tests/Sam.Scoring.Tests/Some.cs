namespace Sam.Scoring.Tests;

/// <summary>Values for tests that do not care which.</summary>
internal static class Some
{
    public static readonly AnswerOption Yes = new("ja", "Ja", Score: 100, IsPositive: true);

    public static readonly AnswerOption No = new("nej", "Nej", Score: 0);

    public static readonly AnswerOption NotApplicable = new("ea", "Ej aktuellt", OptionKind.NotApplicable);

    public static readonly AnswerOption DontKnow = new("vet", "Vet ej", OptionKind.DontKnow);

    public static readonly ResponseScale YesNo = new("ja-nej", [Yes, No, NotApplicable, DontKnow]);

    public static Item Item(string code, ResponseScale? scale = null) => new(code, "Fråga " + code, new AnswerType.Choice(scale ?? YesNo));

    public static Questionnaire Questionnaire(params Item[] items) => new("enkät", [new Section("", null, items.ToSequence())]);

    public static Questionnaire Anonymous(params Item[] items) =>
        new("enkät", [new Section("", null, items.ToSequence())], new QuestionnaireHead { IsAnonymous = true });

    /// <summary>A region with two förvaltningar of two units each.</summary>
    public static Organisation Organisation() => Sam.Organisation.Create(
    [
        new Unit("region"),
        new Unit("f1", level: "förvaltning", parent: "region"),
        new Unit("f2", level: "förvaltning", parent: "region"),
        new Unit("e1", parent: "f1"),
        new Unit("e2", parent: "f1"),
        new Unit("e3", parent: "f2"),
        new Unit("e4", parent: "f2"),
    ]).Value;

    /// <summary>The answers of one item, each as <c>unit: answer</c>; joint units are joined by <c>+</c>.</summary>
    public static ResponseSet Answers(Questionnaire questionnaire, params string[] rows)
    {
        var builder = new ResponseSetBuilder(questionnaire, Organisation());
        foreach (var (row, i) in rows.Select((r, i) => (r, i)))
        {
            var parts = row.Split(": ");
            var codes = parts[1].Split(' ').Zip(questionnaire.Items, (answer, item) => KeyValuePair.Create(item.Code.Text, answer == "-" ? "" : answer));
            builder.Add(i.ToString(System.Globalization.CultureInfo.InvariantCulture), parts[0].Split('+'), codes);
        }

        return builder.Build().Value;
    }
}
