using System.Globalization;
using System.Text;

namespace Sam.Dsl.Tests;

/// <summary>
/// The analysis of conditions beside the evaluation that runs when people answer: on small made-up questionnaires every answer is tried out,
/// and what the analysis says must be what is seen.
/// </summary>
public class ConditionAnalysisTests
{
    private const int Questionnaires = 300;

    private static readonly Lazy<IReadOnlyList<SmallForm>> AllForms = new(() =>
    {
        var random = new Random(3015);
        return Enumerable.Range(0, Questionnaires).Select(_ => SmallForm.Make(random)).ToList();
    });

    private static readonly string[] Never = ["SAM3015", "SAM3019", "SAM3020"];
    private static readonly string[] Always = ["SAM3016", "SAM3017"];

    [Fact]
    public void WhatIsSaidToBeImpossibleIsTrueForNoAnswers() => ForEach((form, diagnostic) =>
    {
        if (diagnostic.Id.Text == "SAM3015")
        {
            Assert.DoesNotContain(form.WithLast(form.TextAt(diagnostic)).Situations(), s => s.IsKnown && s.ShowsLast);
        }
    });

    [Fact]
    public void WhatIsSaidToBeAlwaysTrueIsFalseForNoAnswers() => ForEach((form, diagnostic) =>
    {
        if (Always.Contains(diagnostic.Id.Text))
        {
            var text = form.TextAt(diagnostic);
            Assert.DoesNotContain(form.WithLast($"inte ({text})").Situations(), s => s.IsKnown && s.ShowsLast);
            var asksIfAnswered = text.Contains("besvarad", StringComparison.Ordinal);
            Assert.All(form.WithLast(text).Situations().Where(s => s.IsKnown && (s.IsAllAnswered || asksIfAnswered)), s => Assert.True(s.ShowsLast));
        }
    });

    [Fact]
    public void AQuestionSaidToBeNeverShownIsNeverShown() => ForEach((form, diagnostic) =>
    {
        if (diagnostic.Id.Text is "SAM3019" or "SAM3020")
        {
            Assert.DoesNotContain(form.Situations(), s => s.Shows(form.ItemAt(diagnostic)));
        }
    });

    [Fact]
    public void WhatIsSaidToBeNeedlessCanBeTakenAway() => ForEach((form, diagnostic) =>
    {
        if (diagnostic.Id.Text is "SAM3018" or "SAM3021")
        {
            string[] without = diagnostic.Id.Text == "SAM3021" ? ["(1 = 2)"] : ["(1 = 1)", "(1 = 2)"];
            Assert.Contains(without, w => form.Replacing(diagnostic, w).ShowsTheSameAs(form));
        }
    });

    [Fact]
    public void AnOptionSaidToMakeNoDifferenceMakesNone() => ForEach((form, diagnostic) =>
    {
        if (diagnostic.Id.Text == "SAM3022")
        {
            Assert.True(form.Replacing(diagnostic, form.AnotherOptionBeside(diagnostic)).ShowsTheSameAs(form));
        }
    });

    [Fact]
    public void AQuestionThatIsNeverShownIsReportedOrWhatItDependsOnIs()
    {
        var found = 0;
        foreach (var form in Forms)
        {
            var reported = form.Diagnostics.Where(d => Never.Concat(Always).Contains(d.Id.Text)).Select(form.ItemAt).ToHashSet(StringComparer.Ordinal);
            var shown = form.Situations().SelectMany(s => s.Shown).ToHashSet(StringComparer.Ordinal);
            foreach (var item in form.Conditions.Keys.Where(i => !shown.Contains(i)))
            {
                found++;
                Assert.True(form.WithThoseAskedFor(item).Any(reported.Contains), $"{item} is never shown:\n{form}");
            }
        }

        Assert.InRange(found, 20, int.MaxValue);
    }

    [Fact]
    public void AConditionThatIsNeverTrueOrAlwaysTrueIsReported()
    {
        var found = 0;
        foreach (var form in Forms.SelectMany(f => f.Conditions.Values.Select(SmallForm.WithOne)))
        {
            var (canBeTrue, canBeFalse) = (form.Situations().Any(s => s.IsKnown && s.ShowsLast), form.WithLast($"inte ({form.Last})").Situations().Any(s => s.IsKnown && s.ShowsLast));
            var asksIfAnswered = form.Last.Contains("besvarad", StringComparison.Ordinal);
            var holdsOnceAnswered = form.Situations().Where(s => s.IsKnown && (s.IsAllAnswered || asksIfAnswered)).All(s => s.ShowsLast);
            if (!canBeTrue || (!canBeFalse && holdsOnceAnswered))
            {
                found++;
                Assert.True(form.Diagnostics.Any(d => Never.Concat(Always).Contains(d.Id.Text)), form.ToString());
            }
        }

        Assert.InRange(found, 20, int.MaxValue);
    }

    [Fact]
    public void OfAConditionOverTheLimitNothingIsSaid()
    {
        var text = new StringBuilder("titel: T\nanonymt: nej\nsvar: ja-delvis-nej\nfrågor:\n");
        for (var i = 1; i <= 41; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {i}: Fråga {i}?\n");
        }

        var contradiction = "q1 = ja och q1 = nej";
        var other = string.Concat(Enumerable.Range(2, 39).Select(i => $" och q{i} = ja"));
        Assert.Equal(["SAM3015"], Ids(text + $"  - A: Sist?\n    visa-om: {contradiction}{other}\n"));
        Assert.Empty(Ids(text + $"  - A: Sist?\n    visa-om: {contradiction}{other} och q41 = ja\n"));
    }

    [Fact]
    public void ConditionsThatTakeTooMuchWorkAreLeftAlone()
    {
        // Each pair must agree, and the pairs are far apart: the sets grow as 3 to the power of the pairs.
        var text = new StringBuilder("titel: T\nanonymt: nej\nsvar: ja-delvis-nej\nfrågor:\n");
        for (var i = 1; i <= 36; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {i}: Fråga {i}?\n");
        }

        var agree = string.Join(" och ", Enumerable.Range(1, 18).Select(i => $"q{i} = q{i + 18}"));
        Assert.Empty(Ids(text + $"  - A: Sist?\n    visa-om: {agree} och q1 = ja och q19 = nej\n"));
    }

    [Fact]
    public void ALongChainOfQuestionsIsReadInGoodTime()
    {
        var text = new StringBuilder("titel: T\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Fråga 1?\n");
        for (var i = 2; i <= 5_000; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {i}: Fråga {i}?\n    visa-om: q{i - 1} = ja\n");
        }

        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Empty(Ids(text.ToString()));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    private static List<string> Ids(string text) => QuestionnaireText.Compile(text, "a.sam.yaml").Diagnostics.Select(d => d.Id.Text).ToList();

    private static IReadOnlyList<SmallForm> Forms => AllForms.Value;

    private static void ForEach(Action<SmallForm, Diagnostic> check)
    {
        foreach (var form in Forms)
        {
            foreach (var diagnostic in form.Diagnostics)
            {
                try
                {
                    check(form, diagnostic);
                }
                catch (Exception e)
                {
                    throw new InvalidOperationException($"{diagnostic}\n{form}", e);
                }
            }
        }
    }
}
