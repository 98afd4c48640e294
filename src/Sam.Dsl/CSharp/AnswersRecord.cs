namespace Sam.CSharp;

/// <summary>The answers to a questionnaire as a record: a property per item, conversion to and from a response, and what follows from them.</summary>
internal static class AnswersRecord
{
    public static void Write(EmitContext context)
    {
        var writer = context.Writer;
        context.Docs.Say(new Message("Ett besvarat formulär: en egenskap per fråga. Null eller tomt är obesvarat.", "One answered form: a property per item. Null or empty is blank."));
        writer.Line($"public sealed partial record Answers");
        writer.Open();
        foreach (var item in context.Questionnaire.Items)
        {
            context.Docs.Item(item);
            writer.Line($"public {TypeOf(context, item)} {context.Names.Of(item.Code)} {{ get; init; }}");
            writer.Blank();
        }

        WriteRespondent(context);
        WriteConversions(context);
        writer.Close();
    }

    private static void WriteRespondent(EmitContext context)
    {
        var writer = context.Writer;
        context.Docs.Say(new Message("Falskt om den som svarar inte skulle ha fått frågorna.", "False if the one who answers should not have been asked."));
        writer.Line($"public bool IsEligible {{ get; init; }} = true;");
        writer.Blank();
        context.Docs.Say(new Message("Rollen hos den som svarar; null om den inte sägs.", "The role of the one who answers; null if it is not said."));
        writer.Line($"public string? Role {{ get; init; }}");
        writer.Blank();
        context.Docs.Say(new Message("Hur formuläret besvarades; null om det inte sägs.", "How it was answered; null if it is not said."));
        writer.Line($"public string? Method {{ get; init; }}");
        writer.Blank();
        context.Docs.Say(new Message("Vad den som läser en rapport behöver veta; null om inget.", "What the reader of a report must know; null if nothing."));
        writer.Line($"public string? Note {{ get; init; }}");
        writer.Blank();
        context.Docs.Say(new Message("Kommentarer till frågor.", "Comments to items."));
        writer.Line($"public global::Sam.Sequence<global::Sam.ItemComment> Comments {{ get; init; }}");
        writer.Blank();
    }

    private static void WriteConversions(EmitContext context)
    {
        var writer = context.Writer;
        var items = context.Questionnaire.Items;
        context.Docs.Say(new Message("Svaren som bibliotekets eget formulär.", "The answers as the library's own response."));
        writer.Line($"/// <param name=\"id\">{context.Docs.Words(new Message("Formulärets namn.", "The name of the response."))}</param>");
        writer.Line($"/// <param name=\"covers\">{context.Docs.Words(new Message("Enheterna som det svarar för; minst en.", "The units it answers for; at least one."))}</param>");
        writer.Line($"public global::Sam.Response ToResponse(string id, params string[] covers)");
        writer.Open();
        writer.Line($"var answers = new global::Sam.GeneratedCode.AnswerCollection(Model.Questionnaire);");
        for (var i = 0; i < items.Count; i++)
        {
            writer.Line($"answers.Add{KindOf(items[i])}({i}, this.{context.Names.Of(items[i].Code)});");
        }

        writer.Line($"return new global::Sam.Response(id, covers, answers.ToSequence()) {{ IsEligible = IsEligible, Role = Role, Method = Method, Note = Note, Comments = Comments }};");
        writer.Close();

        context.Docs.Say(new Message("Läser svaren ur ett formulär. Det som inte passar frågan lämnas blankt, med ett fel som säger varför.", "Reads the answers of a response. What does not fit its item is left blank, with an error that says why."));
        writer.Line($"public static global::Sam.ParseResult<Answers> From(global::Sam.Response response)");
        writer.Open();
        writer.Line($"var answers = new global::Sam.GeneratedCode.AnswerSelection(Model.Questionnaire, response);");
        writer.Line($"return answers.Result(new Answers");
        writer.Open();
        for (var i = 0; i < items.Count; i++)
        {
            writer.Line($"{context.Names.Of(items[i].Code)} = answers.{Reading(context, items[i])}({i}),");
        }

        writer.Line($"IsEligible = response.IsEligible,");
        writer.Line($"Role = response.Role,");
        writer.Line($"Method = response.Method,");
        writer.Line($"Note = response.Note,");
        writer.Line($"Comments = response.Comments,");
        writer.Close(Code.Of($");"));
        writer.Close();

        context.Docs.Say(new Message("Vad som följer av svaren: vilka frågor som visas, och indexens värden.", "What follows from the answers: which items are shown, and the values of the indices."));
        writer.Line($"/// <param name=\"context\">{context.Docs.Words(new Message("Det som villkor frågar efter utöver svaren; null om inget är känt.", "What conditions ask for beside the answers; null if nothing is known."))}</param>");
        writer.Line($"public Evaluation Evaluate(global::Sam.ResponseContext? context = null) => new Evaluation(ToResponse(Id, Id), context ?? global::Sam.ResponseContext.None);");
    }

    private static Code TypeOf(EmitContext context, Item item) => item.Answer switch
    {
        AnswerType.Choice => Code.Of($"{EnumOf(context, item)}?"),
        AnswerType.Choices => Code.Of($"global::Sam.Sequence<{EnumOf(context, item)}>"),
        AnswerType.Number { Special.IsEmpty: true } => Code.Of($"global::Sam.Rational?"),
        AnswerType.Number => Code.Of($"global::Sam.NumberOr<{EnumOf(context, item)}>?"),
        AnswerType.Date => Code.Of($"global::Sam.CalendarDate?"),
        _ => Code.Of($"string?"),
    };

    private static Code KindOf(Item item) => item.Answer switch
    {
        AnswerType.Choice => Code.Of($"Choice"),
        AnswerType.Choices => Code.Of($"Choices"),
        AnswerType.Number => Code.Of($"Number"),
        AnswerType.Date => Code.Of($"Date"),
        _ => Code.Of($"Text"),
    };

    private static Code Reading(EmitContext context, Item item) => item.Answer switch
    {
        AnswerType.Choice or AnswerType.Choices => Code.Of($"{KindOf(item)}<{EnumOf(context, item)}>"),
        AnswerType.Number { Special.IsEmpty: false } => Code.Of($"NumberOr<{EnumOf(context, item)}>"),
        _ => KindOf(item),
    };

    private static Code EnumOf(EmitContext context, Item item) => context.Names.Full(context.Names.EnumOf(item.Code)!);
}
