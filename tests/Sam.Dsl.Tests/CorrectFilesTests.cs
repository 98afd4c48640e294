using System.Text;
using Sam.Dsl.Tests.Cases;
using VerifyXunit;

namespace Sam.Dsl.Tests;

/// <summary>Unusual files that are nevertheless correct.</summary>
public class CorrectFilesTests
{
    private const string Folder = "tests/cases/correct";

    public static TheoryData<string> Names => [.. CaseFile.Names(Folder)];

    [Theory]
    [MemberData(nameof(Names))]
    public void GiveNoErrorAndNoWarning(string name)
    {
        var result = Compile(name, CaseFile.Text(Folder, name));
        Assert.Empty(result.Diagnostics);
        Assert.True(result.Success);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void LineBreaksOfWindowsMakeNoDifference(string name) =>
        AssertSame(name, text => text.Replace("\n", "\r\n", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void AByteOrderMarkMakesNoDifference(string name) => AssertSame(name, text => "\uFEFF" + text);

    [Theory]
    [MemberData(nameof(Names))]
    public void DecomposedLettersMakeNoDifference(string name)
    {
        Assert.SkipUnless("a\u030A".Normalize() == "å", "the platform does not decompose letters in invariant globalisation mode");
        AssertSame(name, text => text.Normalize(NormalizationForm.FormD));
    }

    [Theory]
    [InlineData("codes-kept-as-typed")]
    [InlineData("english-keywords")]
    [InlineData("indices-of-every-kind")]
    [InlineData("inline-scales")]
    [InlineData("parts-in-long-form")]
    [InlineData("quotes-everywhere")]
    [InlineData("stages-and-checks")]
    public Task AreBoundAsTheViewShows(string name) =>
        Verifier.Verify(QuestionnaireView.Of(Compile(name, CaseFile.Text(Folder, name)).Value));

    private static void AssertSame(string name, Func<string, string> change)
    {
        var text = CaseFile.Text(Folder, name);
        var changed = Compile(name, change(text));
        Assert.Empty(changed.Diagnostics);
        Assert.Equal(QuestionnaireView.Of(Compile(name, text).Value), QuestionnaireView.Of(changed.Value));
    }

    private static ParseResult<Questionnaire> Compile(string name, string text) => CaseFile.Compile(Folder, name, text);
}
