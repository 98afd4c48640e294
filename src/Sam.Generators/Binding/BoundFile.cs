using Sam.Generators.Files;
using Sam.Generators.Measures;
using Sam.Generators.Reporting;

namespace Sam.Generators.Binding;

/// <summary>What compiling a questionnaire gave.</summary>
/// <param name="Name">The file.</param>
/// <param name="Questionnaire">The questionnaire with the places of its expressions; null if there are errors.</param>
/// <param name="TypeName">The name of the class that it becomes; empty if there are errors.</param>
/// <param name="IsWritten">True if C# is written from it.</param>
/// <param name="Report">What is wrong.</param>
/// <param name="Measures">The measures that it asks for beside the built-in ones.</param>
internal sealed record BoundFile(FileName Name, PlacedQuestionnaire? Questionnaire, string TypeName, bool IsWritten, FileReport Report, AskedMeasures Measures)
{
    public static BoundFile Of(BindingUnit unit, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var names = unit.Others.Select(o => new FileName(o.Path, o.FullPath)).Prepend(new FileName(unit.File.Path, unit.File.FullPath)).ToSequence();
        try
        {
            return Compile(unit, names);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // One file must never take the others' C# with it.
            var failed = BuildDiagnostics.Failed.At(FileReport.StartOf(unit.File.Path), e.GetType().Name + ": " + e.Message);
            return new BoundFile(names[0], null, "", false, new FileReport(names, Sequence.Of(failed)), AskedMeasures.None);
        }
    }

    private static BoundFile Compile(BindingUnit unit, Sequence<FileName> names)
    {
        var result = unit.File.Syntax.CompilePlaced(path => FindFor(unit, path), new CompileOptions { Settings = unit.File.Settings });
        var asked = AskedMeasures.In(unit.File, names[0], result);
        _ = result.TryGetValue(out var questionnaire);
        return new BoundFile(
            names[0],
            questionnaire,
            questionnaire is null ? "" : SimpleName(QuestionnaireText.CSharpNameOf(questionnaire.Questionnaire)),
            questionnaire is not null && !unit.IsSecond,
            new FileReport(names, result.Diagnostics.Where(d => !asked.Asks.Any(a => a.Diagnostic == d)).ToSequence()).Capped(),
            asked);
    }

    private static string SimpleName(string name) => name.Substring(name.LastIndexOf('.') + 1);

    // That two notations differ is said once, where C# is written from.
    private static QuestionnaireSyntax? FindFor(BindingUnit unit, string path) =>
        unit.IsSecond && path == QuestionnaireText.PathIn(unit.File.Path, QuestionnaireNotation.Yaml) ? null : unit.Find(path);
}
