using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Sam.Dsl.Tests.Cases;

namespace Sam.Dsl.Tests;

/// <summary>The language of expressions: the tables under <c>tests/cases/expressions/</c>.</summary>
public class ExpressionTests
{
    private const string Folder = "tests/cases/expressions";
    private const string Hole = "UTTRYCK";
    private const string ConditionHole = "VILLKOR";
    private const string WrongType = "SAM3012";

    private static readonly string Frame = Repository.ReadText(Folder + "/frame.sam.yaml");

    public static TheoryData<string, string> Trees => CaseTable.Read(Folder + "/trees.txt");

    public static TheoryData<string, string> Faults => CaseTable.Read(Folder + "/faults.txt");

    [Theory]
    [MemberData(nameof(Trees))]
    public void AnExpressionIsReadAsItsTree(string expression, string tree)
    {
        var result = Compile(expression);
        Assert.Empty(result.Diagnostics);
        var read = IsCondition(expression) ? result.Value.Items[^1].ShowIf : result.Value.Scores[1].Value;
        Assert.Equal(tree, ExpressionView.Of(read!.Root));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void AFaultIsReportedAtItsCharacter(string expression, string expected)
    {
        var diagnostic = Assert.Single(Compile(expression).Diagnostics);
        var column = diagnostic.Where.PrintedRange!.Value.Start.Column - ColumnOfHole + 1;
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{column} {diagnostic.Id} {diagnostic.Message.Swedish}"));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void ThirtyParenthesesMayBeNested(int depth, bool isRead) =>
        AssertLimit(new string('(', depth) + "q1 = ja" + new string(')', depth), isRead);

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void TwoHundredOperatorsMayStandInOneExpression(int operators, bool isRead) =>
        AssertLimit("1" + string.Concat(Enumerable.Repeat(" + 1", operators)), isRead);

    [Theory]
    [InlineData(199, true)]
    [InlineData(200, false)]
    public void WordsCountAsOperatorsToo(int negations, bool isRead) =>
        AssertLimit(string.Concat(Enumerable.Repeat("inte ", negations)) + "q1 = ja", isRead);

    [Theory]
    [InlineData(4_000, true)]
    [InlineData(4_001, false)]
    public void FourThousandCharactersMayStandInOneExpression(int length, bool isRead) =>
        AssertLimit("q1 = ja och".PadRight(length - 7) + "q2 = ja", isRead);

    [Fact]
    public void TheLimitsHoldOnASmallStack()
    {
        var deepest = string.Concat(Enumerable.Repeat("inte (", 30)) + "q1 = ja" + new string(')', 30);
        var widest = string.Join(" + ", Enumerable.Repeat("poäng(q1)", 201));
        var results = new List<ParseResult<Questionnaire>>();
        var thread = new Thread(() => results.AddRange([Compile(deepest), Compile(widest)]), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.All(results, r => Assert.Empty(r.Diagnostics));
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public void WhateverIsWrittenEveryFaultLiesInsideTheExpression()
    {
        var pieces = Gen.Elements("q1", "q2", "N", "ja", "nej", "medel", "om", "andel", "alla", "(", ")", ",", "..", "=", "!=", "<", " i ", " och ", " inte ", "+", "-", "3", "2,5", "70 %", ".", "”", "å", " ", "|");
        Prop.ForAll(pieces.NonEmptyListOf().Select(string.Concat).Where(e => e.Trim().Length > 0).ToArbitrary(), expression => Compile(expression).Diagnostics.All(d =>
            d.Where.PrintedRange is { } range && range.Start.Column >= ColumnOfHole && range.End.Column <= ColumnOfHole + expression.Length))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    // Inside the quotes.
    private static int ColumnOfHole => Frame.Split('\n').Single(l => l.Contains(Hole, StringComparison.Ordinal)).IndexOf(Hole, StringComparison.Ordinal) + 2;

    private static void AssertLimit(string expression, bool isRead) =>
        Assert.Equal(isRead ? [] : ["SAM3005"], Compile(expression).Diagnostics.Select(d => d.Id.Text));

    // What is no value of an index is a condition; both holes begin in the same column.
    private static ParseResult<Questionnaire> Compile(string expression) =>
        IsCondition(expression) ? Compile(expression, "1") : Compile("q1 = ja", expression);

    private static bool IsCondition(string expression) =>
        Compile("q1 = ja", expression).Diagnostics.Select(d => d.Id.Text).SequenceEqual([WrongType])
        && Compile(expression, "1").Diagnostics.Count == 0;

    private static ParseResult<Questionnaire> Compile(string condition, string value) => QuestionnaireText.Compile(
        Frame.Replace(ConditionHole, $"'{condition}'", StringComparison.Ordinal).Replace(Hole, $"'{value}'", StringComparison.Ordinal), "uttryck.sam.yaml");
}
