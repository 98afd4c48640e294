namespace Sam.Docs.Tests;

/// <summary>The sample of the README is the sample that is built. What it prints is held in <see cref="TranscriptTests"/>.</summary>
public class HelloSamTests
{
    private static readonly Document Readme = Document.At("README.md");

    [Fact]
    public void TheProgramIsTheSample() => AssertShown("hello-program", "csharp", "samples/HelloSam/Program.cs");

    [Fact]
    public void TheQuestionnaireIsTheSample() => AssertShown("hello-questionnaire", "yaml", "samples/HelloSam/hello.sam.yaml");

    private static void AssertShown(string region, string language, string path) =>
        Assert.Equal($"```{language}\n{Repository.ReadText(path).ReplaceLineEndings("\n")}```\n", Readme.Region(region));
}
