namespace Sam.CSharp;

/// <summary>What a questionnaire says about itself as a C# expression that builds it.</summary>
internal static class ModelHead
{
    public static void Write(CSharpWriter writer, QuestionnaireHead head, ModelScales scales)
    {
        writer.Line($"new global::Sam.QuestionnaireHead");
        writer.Open();
        foreach (var setting in Settings(head, new QuestionnaireHead(), scales))
        {
            writer.Line($"{setting},");
        }

        writer.Close(Code.Of($";"));
    }

    private static IEnumerable<Code> Settings(QuestionnaireHead head, QuestionnaireHead plain, ModelScales scales) => new Code?[]
        {
            head.Title is { } title ? Code.Of($"Title = {ModelValues.Of(title)}") : null,
            head.Period is { } period ? Code.Of($"Period = global::Sam.GeneratedCode.Literals.Period({CSharpText.Literal(period.Text)})") : null,
            head.Languages.IsEmpty ? null : Code.Of($"Languages = {ModelValues.Of(head.Languages)}"),
            head.Source is { } source ? Code.Of($"Source = {ModelValues.Of(source)}") : null,
            head.PreviousId is { } previous ? Code.Of($"PreviousId = {CSharpText.Literal(previous)}") : null,
            head.Uses.IsEmpty ? null : Code.Of($"Uses = {ModelValues.Of(head.Uses)}"),
            head.IsAnonymous ? Code.Of($"IsAnonymous = true") : null,
            head.MinAnswers == plain.MinAnswers ? null : Code.Of($"MinAnswers = {head.MinAnswers}"),
            head.Introduction is { } introduction ? Code.Of($"Introduction = {ModelValues.Of(introduction)}") : null,
            head.Notes.IsEmpty ? null : Code.Of($"Notes = {ModelValues.Of(head.Notes)}"),
            head.UnitProperties.IsEmpty ? null : Code.Of($"UnitProperties = {Properties(head, scales)}"),
            head.Respondents == plain.Respondents ? null : Code.Of($"Respondents = {Of(head.Respondents)}"),
            head.Roles.IsEmpty ? null : Code.Of($"Roles = {Roles(head)}"),
            head.Targets.IsEmpty ? null : Code.Of($"Targets = {Targets(head)}"),
            head.Light is { } light ? Code.Of($"Light = {ModelValues.Of(light)}") : null,
            head.Barriers.IsEmpty ? null : Code.Of($"Barriers = {Barriers(head)}"),
            head.Stages.IsEmpty ? null : Code.Of($"Stages = {Stages(head)}"),
            head.Checks.IsEmpty ? null : Code.Of($"Checks = {Checks(head)}"),
        }
        .OfType<Code>();

    private static Code Properties(QuestionnaireHead head, ModelScales scales) => ModelValues.Sequence(
        head.UnitProperties.Select(p => Code.Of($"new global::Sam.UnitProperty({CSharpText.Literal(p.Name)}, (global::Sam.AnswerType){scales.Of(p.Answer)})")).ToList(),
        Code.Of($"global::Sam.UnitProperty"));

    private static Code Of(RespondentRule rule) => Code.Of(
        $"new global::Sam.RespondentRule({CSharpText.LiteralOrNull(rule.Role)}, {ModelValues.Of(rule.Together)}, {CSharpText.LiteralOrNull(rule.OnePer)}, {Code.Of(rule.AllowsJoint)}, {ModelValues.Of(rule.Methods)})");

    private static Code Roles(QuestionnaireHead head) => ModelValues.Sequence(
        head.Roles.Select(r => Code.Of($"new global::Sam.Role({CSharpText.Literal(r.Id)}, {ModelValues.Of(r.Label)}, {ModelValues.Of(r.Includes)})")).ToList(),
        Code.Of($"global::Sam.Role"));

    private static Code Targets(QuestionnaireHead head) => ModelValues.Sequence(
        head.Targets.Select(t => Code.Of($"new global::Sam.Target({Code.OfEnum(t.Kind)}, {CSharpText.LiteralOrNull(t.Index)}, {ModelValues.OfMaybe(t.AtLeast)}, {Code.Of(t.IsRising)})")).ToList(),
        Code.Of($"global::Sam.Target"));

    private static Code Barriers(QuestionnaireHead head) => ModelValues.Sequence(
        head.Barriers.Select(b => Code.Of($"new global::Sam.WorkBarrier({CSharpText.Literal(b.Code)}, {b.Level}, {ModelValues.Of(b.Label)})")).ToList(),
        Code.Of($"global::Sam.WorkBarrier"));

    private static Code Stages(QuestionnaireHead head) => ModelValues.Sequence(
        head.Stages.Select(s => Code.Of($"new global::Sam.Stage({CSharpText.Literal(s.Id)}, {ModelValues.Of(s.Text)}, {ModelValues.Of(s.Items)})")).ToList(),
        Code.Of($"global::Sam.Stage"));

    private static Code Checks(QuestionnaireHead head) => ModelValues.Sequence(
        head.Checks.Select(c => Code.Of($"new global::Sam.CheckCase({ModelValues.Of(c.Given)}, {ModelValues.Of(c.Unit)}, {ModelValues.Of(c.NotShown)}, {ModelValues.Of(c.Gives)})")).ToList(),
        Code.Of($"global::Sam.CheckCase"));
}
