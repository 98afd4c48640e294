namespace Sam.CSharp;

/// <summary>What follows from the answers: a property per item that has a condition, and one per index.</summary>
internal static class EvaluationClass
{
    public static void Write(EmitContext context)
    {
        var writer = context.Writer;
        context.Docs.Say(new Message("Vad som följer av ett formulärs svar.", "What follows from the answers of one form."));
        writer.Line($"public sealed partial class Evaluation");
        writer.Open();
        context.Docs.Say(new Message("Ett formulär sett genom enkätens villkor.", "A form seen through the conditions of the questionnaire."));
        writer.Line($"public Evaluation(global::Sam.Response response, global::Sam.ResponseContext context) => ByCode = Expressions.All.Evaluate(response, context);");
        writer.Blank();
        context.Docs.Say(new Message("Detsamma med frågornas koder i stället för deras namn i C#.", "The same with the codes of items instead of their names in C#."));
        writer.Line($"public global::Sam.ResponseEvaluation ByCode {{ get; }}");
        writer.Blank();
        foreach (var item in context.Questionnaire.Items.Where(i => i.ShowIf is not null))
        {
            writer.Summary(context.Docs.Shows(item));
            writer.Line($"public bool Shows{context.Names.Of(item.Code)} => global::Sam.GeneratedCode.GeneratedExpressions.IsShown(ByCode, {context.PlaceOf(item.Code)});");
            writer.Blank();
        }

        for (var i = 0; i < context.Questionnaire.Scores.Count; i++)
        {
            var score = context.Questionnaire.Scores[i];
            if (score.Calculation != ScoreCalculation.PlugIn)
            {
                context.Docs.Index(score);
                writer.Line($"public global::Sam.Rational? Index{context.Names.OfIndex(score.Id)} => global::Sam.GeneratedCode.GeneratedExpressions.Value(ByCode, {i});");
                writer.Blank();
            }
        }

        writer.Close();
    }
}
