using System.Reflection;
using Sam.Dsl.Tests;

namespace Sam.CSharp.Tests;

/// <summary>Answers go from a response into the generated record and back unchanged; what does not fit is said, not thrown.</summary>
public class AnswersTests
{
    private const string Text = """
        questionnaire: kort
        title: Short
        anonymous: no
        scales:
          graded: { options: [Yes, Partly, No] }
        questions:
          - 1: Is it so?
            answers: graded
          - 2: Which?
            answers: { options: [Time, Money, Support], several: yes }
          - 3: How many?
            answers: tal
          - 4: How much?
            answers: tal
          - 5: When?
            answers: datum
          - 6: What else?
            answers: fritext

        """;

    [Fact]
    public void EveryAnswerToEveryQuestionnaireComesBack()
    {
        var forms = Questionnaires.Paths.Select(p => Questionnaires.Compile(p).Value.Questionnaire)
            .Concat(Enumerable.Range(1, 60).Select(seed => new SomeQuestionnaire(seed).Build())).ToList();
        var assembly = CompiledCSharp.Load([.. forms.Select((q, i) => QuestionnaireText.ToCSharp(q, new CSharpOptions { Namespace = FormattableString.Invariant($"N{i}"), TypeName = "Form" }).Value)]);
        var read = 0;
        for (var i = 0; i < forms.Count; i++)
        {
            var answers = assembly.GetType(FormattableString.Invariant($"N{i}.Form+Answers"))!;
            foreach (var response in SampleResponses.Create(forms[i], options: new SampleOptions { Count = 4 }))
            {
                var back = ThroughRecord(answers, response);
                Assert.Equal(forms[i].Items.Select(item => Plain(response[item.Code])), forms[i].Items.Select(item => Plain(back[item.Code])));
                Assert.Equal((response.Role, response.Method, response.Note, response.IsEligible, response.Comments), (back.Role, back.Method, back.Note, back.IsEligible, back.Comments));
                read++;
            }
        }

        Assert.True(read > forms.Count);
    }

    [Fact]
    public void WhatDoesNotFitIsLeftBlankAndSaid()
    {
        var assembly = CompiledCSharp.Load(QuestionnaireText.ToCSharp(Short(), new CSharpOptions { TypeName = "Form" }).Value);
        var foreign = new Answer.Chosen([new AnswerOption("annat", "Annat")]);
        var response = new Response("r", ["e"],
        [
            new("1", foreign), new("2", new Answer.Number(1)), new("3", new Answer.Number(4)), new("4", new Answer.Text("fyra")), new("5", foreign), new("6", new Answer.Text("Mer")),
        ]);
        var result = assembly.GetType("Questionnaires.Form+Answers")!.GetMethod("From")!.Invoke(null, [response])!;
        var diagnostics = (Sequence<Diagnostic>)result.GetType().GetProperty("Diagnostics")!.GetValue(result)!;
        Assert.Equal(
            ["SAM9006 $.1", "SAM9006 $.2", "SAM9006 $.4", "SAM9006 $.5"],
            diagnostics.Select(d => $"{d.Id} {((Place.InValue)d.Where).JsonPath}").Order(StringComparer.Ordinal));
        Assert.Contains(diagnostics, d => d.Message.Swedish == "Svaret på fråga 1 passar inte frågan: alternativet finns inte på skalan. Det lämnas blankt.");
    }

    [Fact]
    public void AnApplicationWritesWhatItKnowsByName()
    {
        var code = QuestionnaireText.ToCSharp(Short()).Value;
        var use = """
            using Questionnaires;
            internal static class Use
            {
                public static Sam.Response Make() => new Kort.Answers
                {
                    Q1 = Kort.Graded.Partly,
                    Q2 = Sam.Sequence.Of(Kort.Q2Option.Support, Kort.Q2Option.Time),
                    Q3 = Kort.Q3Special.NotApplicable,
                    Q4 = 12,
                    Q5 = new Sam.CalendarDate(2026, 1, 2),
                    Q6 = "More",
                }.ToResponse("r1", "e1");

                public static Kort.Answers Number() => new() { Q3 = 3 };
            }
            """;
        var made = (Response)CompiledCSharp.Load(code, use).GetType("Use")!.GetMethod("Make", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        Assert.Equal(["partly", "time|support", "not-applicable", "12", "2026-01-02", "More"], made.Answered.Select(c => Plain(made[c])));
    }

    // A number with a special option is something that only an application can build.
    private static Questionnaire Short()
    {
        var form = QuestionnaireText.Compile(Text, "kort.sam.yaml");
        Assert.True(form.Success, form.Diagnostics.ToText(Language.English));
        AnswerOption special = new("not-applicable", "Not applicable", OptionKind.NotApplicable);
        var items = form.Value.Items.Select(i => i.Code == "3" ? i with { Answer = new AnswerType.Number(0, 10, [special]) } : i);
        return new Questionnaire(form.Value.Id, [new Section("", null, items.ToSequence())], form.Value.Head);
    }

    private static Response ThroughRecord(Type answers, Response response)
    {
        var result = answers.GetMethod("From")!.Invoke(null, [response])!;
        Assert.Empty((Sequence<Diagnostic>)result.GetType().GetProperty("Diagnostics")!.GetValue(result)!);
        var record = result.GetType().GetProperty("Value")!.GetValue(result)!;
        return (Response)answers.GetMethod("ToResponse")!.Invoke(record, [response.Id, response.Covers.ToArray()])!;
    }

    // What was not shown is not in the record.
    private static string Plain(Answer answer) => answer switch
    {
        Answer.Chosen chosen => string.Join('|', chosen.Options.Select(o => o.Code)),
        Answer.Number number => number.Value.ToString(),
        Answer.Date day => day.Value.ToString(),
        Answer.Text text => text.Value,
        _ => "",
    };
}
