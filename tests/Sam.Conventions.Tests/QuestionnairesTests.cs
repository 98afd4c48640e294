using System.Text.RegularExpressions;

namespace Sam.Conventions.Tests;

/// <summary>The shipped questionnaires are sound, and nothing of theirs is in the code.</summary>
public partial class QuestionnairesTests
{
    public static TheoryData<string> Questionnaires => new(Shipped.Questionnaires);

    [Theory]
    [MemberData(nameof(Questionnaires))]
    public void EveryQuestionnaireCompilesWithoutErrorsOrWarnings(string path) =>
        Assert.DoesNotContain(Shipped.Compile(path).Diagnostics, d => d.Severity >= Severity.Warning);

    [Fact]
    public void EveryQuestionnaireExistsInBothNotations() => Assert.Equal(
        Repository.Files("questionnaires", "*.sam.yaml").Select(QuestionnaireText.StemOf),
        Repository.Files("questionnaires", "*.sam").Select(QuestionnaireText.StemOf));

    [Fact]
    public void NoUnitNameOfTheirsIsInTheCode()
    {
        var names = Repository.Files("questionnaires", "*.organisation.csv").SelectMany(Column("namn")).ToList();
        Assert.NotEmpty(names);
        Assert.All(Code(), file => Assert.DoesNotContain(names, n => Repository.ReadText(file).Contains(n, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void NoFigureOfTheirsIsInTheCode()
    {
        // 0 % and 100 % are the ends of every scale, 50 % and 80 % the limits of a complete response; small counts are everywhere.
        var figures = Repository.Files("questionnaires", "*.publicerat.csv").SelectMany(Column("värde"))
            .Where(f => f.Length > 2 && f is not ("0 %" or "50 %" or "80 %" or "100 %")).Distinct().ToList();
        Assert.NotEmpty(figures);
        Assert.Empty(Code().SelectMany(file =>
        {
            var numbers = Numbers().Matches(Repository.ReadText(file).Replace('\u00A0', ' ')).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
            return figures.Where(numbers.Contains).Select(f => $"{file}: {f}");
        }));
    }

    private static IEnumerable<string> Code() => Repository.Files("src", "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal));

    private static Func<string, IEnumerable<string>> Column(string name) => path =>
    {
        var lines = Repository.ReadText(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var index = Array.IndexOf(lines[0].Split(';'), name);
        return lines.Skip(1).Select(l => l.Split(';')[index]).Where(c => c.Length > 0);
    };

    [GeneratedRegex(@"(?<![\w.,])\d+( %)?(?![\w])")]
    private static partial Regex Numbers();
}
