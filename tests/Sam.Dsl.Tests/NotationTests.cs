namespace Sam.Dsl.Tests;

/// <summary>The text notation says the same as YAML.</summary>
public class NotationTests
{
    [Theory]
    [InlineData("minimal")]
    public void ItMeansTheSameAsTheYamlFile(string name)
    {
        var yaml = QuestionnaireText.Compile(Repository.ReadText($"tests/examples/{name}.sam.yaml"), $"{name}.sam.yaml");
        var text = QuestionnaireText.Compile(Repository.ReadText($"tests/examples/{name}.sam"), $"{name}.sam");
        Assert.Equal(yaml.Value, text.Value);
    }

    [Fact]
    public Task TheExampleIsBoundAsTheViewShows()
    {
        var result = QuestionnaireText.Compile(Repository.ReadText("tests/examples/textform.sam"), "textform.sam");
        Assert.Empty(result.Diagnostics);
        return VerifyXunit.Verifier.Verify(QuestionnaireView.Of(result.Value));
    }
}
