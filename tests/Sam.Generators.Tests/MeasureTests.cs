using Microsoft.CodeAnalysis;
using Sam.Generators.Tests.Hosting;

namespace Sam.Generators.Tests;

/// <summary>Measures that questionnaires name are looked for among the classes that the project can see.</summary>
public class MeasureTests
{
    private const string Form = "enkät: a\ntitel: A\nanonymt: nej\nsvar: ja-nej\nfrågor:\n  - 1: Finns rutiner?\n    redovisa: [antal, \"enighet\"]\nindex:\n  eget:\n    frågor: [1]\n    beräkning: eget-mått\n";
    private const string Own = "[Sam.Measure(\"enighet\")] class A { } namespace N { class B { [Sam.Measure(\"eget-mått\")] class C { } } }";

    [Fact]
    public void AMissingMeasureIsReportedWhereItIsNamed()
    {
        var lines = Lines(new FakeProject(("a.sam.yaml", Form)).WithCSharp("M.cs", "[Sam.Measure(\"eget-måtta\")] class A { }"));
        Assert.Equal(
            [
                "a.sam.yaml(11,16): warning SAM9026: Måttet ”eget-mått” är inte inbyggt, och ingen klass som projektet kan se har [Measure(\"eget-mått\")]. Menade du ”eget-måtta”?",
                "a.sam.yaml(7,23): warning SAM9026: Måttet ”enighet” är inte inbyggt, och ingen klass som projektet kan se har [Measure(\"enighet\")].",
            ],
            lines);
    }

    [Fact]
    public void MeasuresOfTheProjectAreFound() => Assert.Empty(Lines(new FakeProject(("a.sam.yaml", Form)).WithCSharp("M.cs", Own)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void MeasuresOfAReferenceAreFound(bool isProject)
    {
        var library = new FakeProject().WithCSharp("M.cs", Own);
        library.Run();
        using var image = new MemoryStream();
        Assert.True(library.Built.Emit(image).Success);
        var reference = isProject ? library.Built.ToMetadataReference() : (MetadataReference)MetadataReference.CreateFromImage(image.ToArray());

        Assert.Empty(Lines(new FakeProject(("a.sam.yaml", Form)).With(reference)));
    }

    [Fact]
    public void WhereNobodyCouldSayWhichMeasuresThereAreTheHintOfTheCoreStays()
    {
        var project = new FakeProject(("a.sam.yaml", Form));
        project.Without("Sam.Scoring");
        Assert.All(Lines(project), l => Assert.Contains("info SAM4008", l, StringComparison.Ordinal));
        Assert.Equal(2, project.Result.Diagnostics.Count(d => d.Id == "SAM4008"));
    }

    [Fact]
    public void ANewMeasureBindsNoQuestionnaireAgain()
    {
        var project = new FakeProject(("a.sam.yaml", Form)).WithCSharp("M.cs", "class A { }");
        project.Run();
        var result = project.WithCSharp("M.cs", Own).Run();

        Assert.All(result.TrackedSteps[Step.Bound].SelectMany(s => s.Outputs), o => Assert.Equal(IncrementalStepRunReason.Cached, o.Reason));
        Assert.DoesNotContain(result.Diagnostics, d => d.Id == "SAM9026");
    }

    private static IEnumerable<string> Lines(FakeProject project) => project.Lines().Where(l => l.Contains("SAM9026", StringComparison.Ordinal) || l.Contains("SAM4008", StringComparison.Ordinal));
}
