using System.Reflection;
using System.Text.RegularExpressions;

namespace Sam.Docs.Tests;

/// <summary>The types that the tables of terms name exist under those names.</summary>
public partial class TermsTests
{
    private static readonly Dictionary<string, Type> Types = new[] { typeof(Questionnaire), typeof(QuestionnaireText), typeof(Score), typeof(AnswerFile), typeof(Report), typeof(Statistic) }
        .SelectMany(t => t.Assembly.GetExportedTypes())
        .GroupBy(t => t.Name.Split('`')[0])
        .ToDictionary(g => g.Key, g => g.First());

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/terms.md")]
    public void EveryTypeExists(string path)
    {
        var named = Document.At(path).Region("terms").Split('\n')
            .Skip(2)
            .Where(l => l.StartsWith('|'))
            .SelectMany(l => Name().Matches(l.Split('|')[3]).Select(m => m.Groups[1].Value))
            .ToList();
        Assert.NotEmpty(named);
        Assert.All(named, n => Assert.True(Exists(n.Split('.')), $"There is no public type or member {n}."));
    }

    private static bool Exists(string[] name) => Types.TryGetValue(name[0], out var type)
        && (name.Length == 1
            || type.GetMember(name[1], BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0
            || type.GetNestedType(name[1]) is not null);

    [GeneratedRegex("`([A-Z][A-Za-z.]*)`")]
    private static partial Regex Name();
}
