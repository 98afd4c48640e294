using Sam.Binding;
using Sam.Formatting;
using Sam.Text;

namespace Sam.Dsl.Tests;

/// <summary>Formatting changes the layout and nothing else, in both notations and with both languages' keywords.</summary>
public class FormattingTests
{
    private static readonly string[] Paths =
    [
        .. Repository.Files("questionnaires", "*.sam.yaml"),
        .. Repository.Files("questionnaires", "*.sam"),
        .. Repository.Files("tests/examples", "*.sam.yaml"),
        .. Repository.Files("tests/examples", "*.sam"),
        .. Repository.Files("tests/cases/correct", "*.sam.yaml"),
        .. Repository.Files("tests/cases/correct", "*.sam"),
    ];

    public static TheoryData<string> Files => [.. Paths];

    public static TheoryData<string, QuestionnaireNotation, Language> Forms => Combined();

    [Theory]
    [MemberData(nameof(Files))]
    public void FormattedFilesStayAsTheyAre(string path)
    {
        var once = Format(Repository.ReadText(path), path, new FormatOptions());
        Assert.Equal(once, Format(once, path, new FormatOptions()));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void EveryFormMeansTheSame(string path, QuestionnaireNotation notation, Language language)
    {
        var options = new FormatOptions { Notation = notation, Keywords = language };
        var text = Repository.ReadText(path);
        var there = Format(text, path, options);
        var newPath = QuestionnaireText.PathIn(path, notation);
        var compiled = Compile(there, newPath);
        Assert.Equal(Compile(text, path).Diagnostics.Select(d => d.Id), compiled.Diagnostics.Select(d => d.Id));
        Assert.Equal(there, Format(there, newPath, options));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void ThereAndBackAgainLosesNothing(string path, QuestionnaireNotation notation, Language language)
    {
        var text = Repository.ReadText(path);
        var original = QuestionnaireText.IsTextNotation(path) ? QuestionnaireNotation.Text : QuestionnaireNotation.Yaml;
        var there = Format(text, path, new FormatOptions { Notation = notation, Keywords = language });
        var back = Format(there, QuestionnaireText.PathIn(path, notation), new FormatOptions { Notation = original });
        Assert.Equal(Comments(text, path), Comments(back, path));
        Assert.True(Compile(back, path).Success);
    }

    [Fact]
    public Task TheTextNotationLooksLikeThisInYaml() => VerifyXunit.Verifier.Verify(
        Format(Repository.ReadText("tests/examples/textform.sam"), "tests/examples/textform.sam", new FormatOptions { Notation = QuestionnaireNotation.Yaml }), "yaml");

    [Fact]
    public Task YamlLooksLikeThisInTheTextNotation() => VerifyXunit.Verifier.Verify(
        Format(
            Repository.ReadText("tests/examples/egenkontroll-2023.sam.yaml"),
            "tests/examples/egenkontroll-2023.sam.yaml",
            new FormatOptions { Notation = QuestionnaireNotation.Text, Keywords = Language.English }),
        "sam");

    private static List<string> Comments(string text, string path)
    {
        var source = new SourceText(text, path);
        var root = SyntaxReader.Read(source, new DiagnosticBag())!;
        return [.. CommentFinder.Find(source, root, QuestionnaireText.IsTextNotation(path)).Select(c => c.Text).Order(StringComparer.Ordinal)];
    }

    private static string Format(string text, string path, FormatOptions options)
    {
        var result = QuestionnaireText.Format(text, path, options, Resolver(path));
        Assert.True(result.Success, result.Diagnostics.ToText(Language.Swedish));
        return result.Value;
    }

    private static ParseResult<Questionnaire> Compile(string text, string path) => QuestionnaireText.Compile(text, path, Resolver(path));

    private static Func<string, string?> Resolver(string _) => other => File.Exists(Repository.PathOf(other)) ? Repository.ReadText(other) : null;

    private static TheoryData<string, QuestionnaireNotation, Language> Combined()
    {
        var rows = new TheoryData<string, QuestionnaireNotation, Language>();
        foreach (var path in Paths)
        {
            foreach (var notation in Enum.GetValues<QuestionnaireNotation>())
            {
                rows.Add(path, notation, Language.Swedish);
                rows.Add(path, notation, Language.English);
            }
        }

        return rows;
    }
}
