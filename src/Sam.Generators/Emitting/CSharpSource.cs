using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sam.Generators.Reporting;

namespace Sam.Generators.Emitting;

/// <summary>The C# of a questionnaire.</summary>
/// <param name="HintName">The name of the generated file, different for each questionnaire of the project.</param>
/// <param name="QualifiedName">The class's name with its namespace.</param>
/// <param name="Text">The C#; null if it can't be written.</param>
/// <param name="Report">Why it can't.</param>
internal sealed record CSharpSource(string HintName, string QualifiedName, string? Text, FileReport Report)
{
    public static CSharpSource Of(WrittenFile file, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var result = Write(file);
        var name = QuestionnaireText.CSharpNameOf(file.Questionnaire.Questionnaire, file.Options);
        return new CSharpSource(Emitting.HintName.Of(file.Name.Path), name, result.TryGetValue(out var text) ? text : null, new FileReport(Sequence.Of(file.Name), result.Diagnostics));
    }

    public void WriteTo(SourceProductionContext output, Language language)
    {
        Report.WriteTo(output, language);
        if (Text is not null)
        {
            output.AddSource(HintName, SourceText.From(Text, Encoding.UTF8));
        }
    }

    private static ParseResult<string> Write(WrittenFile file)
    {
        if (file.Owner != file.Name.Path)
        {
            return new ParseResult<string>(null, [BuildDiagnostics.SameClass.At(FileReport.StartOf(file.Name.Path), file.TypeName, file.Owner)]);
        }

        try
        {
            return QuestionnaireText.ToCSharp(file.Questionnaire, file.Options);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return new ParseResult<string>(null, [BuildDiagnostics.Failed.At(FileReport.StartOf(file.Name.Path), e.GetType().Name + ": " + e.Message)]);
        }
    }
}
