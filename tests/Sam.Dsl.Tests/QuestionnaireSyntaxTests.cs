namespace Sam.Dsl.Tests;

/// <summary>A tree that a host keeps gives what the text gives, and tells beforehand which files may be asked for.</summary>
public class QuestionnaireSyntaxTests
{
    public static TheoryData<string> Files => [.. Repository.Files("questionnaires", "*.sam.yaml").Concat(Repository.Files("questionnaires", "*.sam")).Concat(Repository.Files("tests/cases/correct", "*.sam*"))];

    [Theory]
    [MemberData(nameof(Files))]
    public void CompilingAsksForNamedFilesOnly(string path)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var first = new QuestionnaireSyntax(Repository.ReadText(path), path);
        _ = first.Compile(p =>
        {
            asked.Add(p);
            return Read(p);
        });

        Assert.Subset(Named(first, [path]), asked);
    }

    [Fact]
    public void UsedPreviousTranslationsAndTheOtherNotationAreNamed()
    {
        var syntax = new QuestionnaireSyntax(
            "titel: A\nspråk: [sv, en]\nföregående: a-2025\nanvänder:\n  chef: roller/chef.sam.yaml\n  ute: ../ute.sam.yaml\nfrågor: []\n", "enkäter/a.sam.yaml");

        Assert.Equal(
            ["enkäter/a.sv.sam.yaml", "enkäter/a.en.sam.yaml", "enkäter/a-2025.sam.yaml", "enkäter/a-2025.sam", "enkäter/roller/chef.sam.yaml", "enkäter/a.sam"],
            syntax.NamedFiles);
    }

    [Fact]
    public void ATranslationNamesWhatItTranslates() =>
        Assert.Equal(["a.sam.yaml", "a.sam", "a.en.sam"], new QuestionnaireSyntax("7: x\n", "a.en.sam.yaml").NamedFiles);

    [Fact]
    public void UnreadableTextNamesTheOtherNotationOnly() =>
        Assert.Equal(["a.sam"], new QuestionnaireSyntax("{[", "a.sam.yaml").NamedFiles);

    [Theory]
    [MemberData(nameof(Files))]
    public void OneTreeMayBeCompiledAgainAndAgain(string path)
    {
        var syntax = new QuestionnaireSyntax(Repository.ReadText(path), path);
        var first = syntax.Compile(Read);
        var second = syntax.Compile(Read);
        var fromText = QuestionnaireText.Compile(Repository.ReadText(path), path, p => Read(p)?.Text);

        Assert.Equal(fromText.Diagnostics, first.Diagnostics);
        Assert.Equal(fromText.Diagnostics, second.Diagnostics);
        Assert.Equal(fromText.TryGetValue(out var a) ? a : null, second.TryGetValue(out var b) ? b : null);
    }

    [Fact]
    public void FilesAreEqualByPathTextAndLaws()
    {
        var settings = new QuestionnaireSettings { Laws = [new Law("X 1")] };
        Assert.Equal(new QuestionnaireSyntax("\uFEFFtitel: A", "a\\b.sam"), new QuestionnaireSyntax("titel: A", "a/b.sam"));
        Assert.NotEqual(new QuestionnaireSyntax("titel: A", "a.sam"), new QuestionnaireSyntax("titel: A", "b.sam"));
        Assert.NotEqual(new QuestionnaireSyntax("titel: A", "a.sam"), new QuestionnaireSyntax("titel: B", "a.sam"));
        Assert.NotEqual(new QuestionnaireSyntax("titel: A", "a.sam"), new QuestionnaireSyntax("titel: A", "a.sam", settings));
        Assert.Equal(new QuestionnaireSyntax("titel: A", "a.sam", settings), new QuestionnaireSyntax("titel: A", "a.sam", settings with { Severities = [new SeveritySetting(new DiagnosticId("SAM5001"), null)] }));
    }

    // The file itself, what it names, and what those name.
    private static HashSet<string> Named(QuestionnaireSyntax syntax, HashSet<string> found)
    {
        foreach (var path in syntax.NamedFiles.Where(found.Add))
        {
            if (Read(path) is { } other)
            {
                Named(other, found);
            }
        }

        return found;
    }

    private static QuestionnaireSyntax? Read(string path) =>
        File.Exists(Repository.PathOf(path)) ? new QuestionnaireSyntax(Repository.ReadText(path), path) : null;
}
