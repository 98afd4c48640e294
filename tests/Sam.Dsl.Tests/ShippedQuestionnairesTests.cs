namespace Sam.Dsl.Tests;

/// <summary>The questionnaires of the source documents and the examples compile without a fault.</summary>
public class ShippedQuestionnairesTests
{
    public static TheoryData<string> Paths => [.. Shipped.Paths];

    [Theory]
    [MemberData(nameof(Paths))]
    public void CompileWithoutErrorsAndWarnings(string path)
    {
        var result = Shipped.Compile(path);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity != Severity.Hint);
        Assert.NotEmpty(result.Value.Items);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void CompilingTwiceGivesTheSameQuestionnaire(string path) => Assert.Equal(Shipped.Compile(path).Value, Shipped.Compile(path).Value);

    [Fact]
    public void WithoutAnIdTheFilesStemIsTheId() => Assert.Equal("minimal", Shipped.Compile("tests/examples/minimal.sam.yaml").Value.Id);

    [Fact]
    public void ChosenStatementsAreThoseOfTheUsedFile()
    {
        var used = Shipped.Compile("tests/examples/skane-chef.sam.yaml").Value;
        var item = Shipped.Compile("tests/examples/skane-forvaltning.sam.yaml").Value["S"];
        Assert.Equal(new ChoiceSource(used.Id, AreSections: false), item.ChoosesFrom);
        Assert.Equal(used.Items.Select(i => i.Code.Text), item.Answer.Options.Select(o => o.Code));
    }
}
