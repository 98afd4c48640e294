namespace Sam.CSharp;

/// <summary>The codes of items and the ids of indices as constants.</summary>
internal static class NameConstants
{
    public static void Write(EmitContext context)
    {
        var writer = context.Writer;
        context.Docs.Say(new Message("Enkätens id.", "The id of the questionnaire."));
        writer.Line($"public const string Id = {CSharpText.Literal(context.Questionnaire.Id)};");
        writer.Blank();

        context.Docs.Say(new Message("Frågornas koder.", "The codes of the items."));
        writer.Line($"public static class Items");
        writer.Open();
        foreach (var item in context.Questionnaire.Items)
        {
            context.Docs.Item(item);
            writer.Line($"public const string {context.Names.Of(item.Code)} = {CSharpText.Literal(item.Code.Text)};");
            writer.Blank();
        }

        writer.Close();
        if (context.Questionnaire.Scores.IsEmpty)
        {
            return;
        }

        context.Docs.Say(new Message("Indexens namn.", "The names of the indices."));
        writer.Line($"public static class Indices");
        writer.Open();
        foreach (var score in context.Questionnaire.Scores)
        {
            context.Docs.Index(score);
            writer.Line($"public const string {context.Names.OfIndex(score.Id)} = {CSharpText.Literal(score.Id)};");
            writer.Blank();
        }

        writer.Close();
    }
}
