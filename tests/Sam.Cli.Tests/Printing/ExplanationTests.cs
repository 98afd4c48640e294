using Sam.Printing;

namespace Sam.Cli.Tests.Printing;

/// <summary>Every diagnostic's page is part of the tool and reads well in both languages.</summary>
public class ExplanationTests
{
    public static TheoryData<string> Ids => [.. DiagnosticCatalogue.All.Select(d => d.Id.Text)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void EveryPageIsExplainedInBothLanguages(string id)
    {
        var descriptor = DiagnosticCatalogue.Find(id)!;
        var (swedish, english) = (DiagnosticExplanation.Of(descriptor, Language.Swedish), DiagnosticExplanation.Of(descriptor, Language.English));
        Assert.NotEqual(swedish, english);
        Assert.All([swedish, english], text =>
        {
            Assert.DoesNotContain("In English", text, StringComparison.Ordinal);
            Assert.DoesNotContain("```", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\n\n\n", text, StringComparison.Ordinal);
            Assert.True(text.Split('\n').Length >= 6, text);
        });
        Assert.DoesNotContain("Rätt:", english, StringComparison.Ordinal);
        Assert.Equal(Repository.ReadText(descriptor.Id.HelpPage), DiagnosticExplanation.Page(id));
    }
}
