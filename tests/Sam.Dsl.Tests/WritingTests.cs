using FsCheck;
using FsCheck.Fluent;

namespace Sam.Dsl.Tests;

/// <summary>A questionnaire that is written and read again is the same, in both notations and with keywords of both languages.</summary>
public class WritingTests
{
    [Theory]
    [InlineData(QuestionnaireNotation.Yaml, Language.Swedish)]
    [InlineData(QuestionnaireNotation.Yaml, Language.English)]
    [InlineData(QuestionnaireNotation.Text, Language.Swedish)]
    [InlineData(QuestionnaireNotation.Text, Language.English)]
    public void WhatIsWrittenIsReadBack(QuestionnaireNotation notation, Language keywords) =>
        Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed => AssertReadBack(seed, notation, keywords))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(2023, 1));

    private static void AssertReadBack(int seed, QuestionnaireNotation notation, Language keywords)
    {
        var questionnaire = new SomeQuestionnaire(seed).Build();
        var text = QuestionnaireText.Write(questionnaire, new FormatOptions { Notation = notation, Keywords = keywords });
        var read = QuestionnaireText.Compile(text, QuestionnaireText.PathIn("a", notation));
        Assert.True(read.Success, $"seed {seed}\n{text}\n{read.Diagnostics.ToText(Language.English)}");
        Assert.True(questionnaire.Equals(read.Value), $"seed {seed}\n{text}\n{Difference(questionnaire, read.Value)}");
    }

    private static string Difference(Questionnaire written, Questionnaire read) => string.Join("\n", written.Items
        .Where(i => !read.TryFind(i.Code.Text, out var other) || i != other)
        .Select(i => $"{i}\n{(read.TryFind(i.Code.Text, out var other) ? other : null)}")
        .Append(written.Head == read.Head ? "" : $"{written.Head}\n{read.Head}"));
}
