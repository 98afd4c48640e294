namespace Sam.CSharp;

/// <summary>The questionnaire itself, built by constructors when it is first asked for. A method for each area and item keeps compilers quick.</summary>
internal static class ModelClass
{
    public static void Write(EmitContext context)
    {
        var writer = context.Writer;
        context.Docs.Say(new Message("Enkäten. Byggs första gången den behövs.", "The questionnaire. It is built when it is first asked for."));
        writer.Line($"public static global::Sam.Questionnaire Questionnaire => Model.Questionnaire;");
        writer.Blank();
        writer.Line($"private static class Model");
        writer.Open();
        var scales = new ModelScales(context.Questionnaire);
        scales.Write(writer);
        writer.Line($"internal static readonly global::Sam.Questionnaire Questionnaire = new(");
        writer.Indented(() => WriteParts(writer, context.Questionnaire));
        writer.Blank();
        WriteMethods(writer, context.Questionnaire, scales);
        writer.Close();
    }

    private static void WriteParts(CSharpWriter writer, Questionnaire questionnaire)
    {
        writer.Line($"{CSharpText.Literal(questionnaire.Id)},");
        writer.Line($"new global::Sam.Section[] {{ {Calls(Code.Of($"Section"), questionnaire.Sections.Count)} }},");
        writer.Line($"Head(),");
        writer.Line($"new global::Sam.CompositeScore[] {{ {Calls(Code.Of($"Score"), questionnaire.Scores.Count)} }});");
    }

    private static void WriteMethods(CSharpWriter writer, Questionnaire questionnaire, ModelScales scales)
    {
        writer.Line($"private static global::Sam.QuestionnaireHead Head() =>");
        writer.Indented(() => ModelHead.Write(writer, questionnaire.Head, scales));
        var first = 0;
        for (var i = 0; i < questionnaire.Sections.Count; i++)
        {
            WriteSection(writer, questionnaire.Sections[i], i, first);
            first += questionnaire.Sections[i].Items.Count;
        }

        for (var i = 0; i < questionnaire.Items.Count; i++)
        {
            writer.Line($"private static global::Sam.Item Item{i}() =>");
            var item = questionnaire.Items[i];
            writer.Indented(() => ModelItem.Write(writer, item, scales));
        }

        for (var i = 0; i < questionnaire.Scores.Count; i++)
        {
            writer.Line($"private static global::Sam.CompositeScore Score{i}() =>");
            var score = questionnaire.Scores[i];
            writer.Indented(() => ModelScore.Write(writer, score));
        }
    }

    private static void WriteSection(CSharpWriter writer, Section section, int number, int firstItem)
    {
        writer.Line($"private static global::Sam.Section Section{number}() => new(");
        writer.Indented(() =>
        {
            writer.Line($"{CSharpText.Literal(section.Id)},");
            writer.Line($"{ModelValues.OfMaybe(section.Title)},");
            var items = Enumerable.Range(firstItem, section.Items.Count).Select(i => Code.Of($"Item{i}()")).ToList();
            writer.Line($"{ModelValues.Sequence(items, Code.Of($"global::Sam.Item"))},");
            writer.Line($"{ModelValues.Of(section.Laws)},");
            writer.Line($"{ModelValues.Of(section.Notes)});");
        });
        writer.Blank();
    }

    private static Code Calls(Code method, int count) => Code.Join(", ", Enumerable.Range(0, count).Select(i => Code.Of($"{method}{i}()")));
}
