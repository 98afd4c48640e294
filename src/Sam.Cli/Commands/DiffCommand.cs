using System.CommandLine;
using Sam.Files;
using Sam.Printing;

namespace Sam.Commands;

/// <summary><c>sam diff</c>: what changed between two questionnaires.</summary>
internal static class DiffCommand
{
    public static Command Create(Tool tool)
    {
        var files = new Argument<string[]>("FILE") { Description = "the earlier questionnaire and the later one (*.sam.yaml)", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var failOn = new Option<string>("--fail-on") { Description = "the least verdict that gives exit code 1", DefaultValueFactory = _ => "breaking" };
        failOn.AcceptOnlyFromAmong("breaking", "note", "any");
        var lang = CommonOptions.Lang("the language of results and messages");
        var command = new Command("diff", "tells what changed between two questionnaires") { files, format, failOn, lang };
        command.SetAction(parsed =>
        {
            var language = tool.MessageLanguage(parsed.GetValue(lang));
            var texts = new SourceTexts();
            var settings = new SettingsFiles(texts);
            var compiled = QuestionnaireFiles.Two(parsed.GetValue(files) ?? []).Select(p => CompiledQuestionnaire.Of(p, settings)).ToList();
            compiled.ForEach(c => texts.Add(FileReader.Shown(c.Path), c.Text));
            if (Errors(compiled, settings) is { Count: > 0 } errors)
            {
                tool.Output.Message(DiagnosticPrinter.Text(errors, texts, language));
                return ExitCode.Findings;
            }

            var diff = QuestionnaireDiff.Between(compiled[0].Result.Value, compiled[1].Result.Value);
            var paths = compiled.Select(c => FileReader.Shown(c.Path)).ToList();
            tool.Output.Result(parsed.GetValue(format) == "json" ? DiffJson.Write(diff, paths[0], paths[1], language) : DiffPrinter.Text(diff, paths[0], paths[1], language));
            return IsFinding(diff, parsed.GetValue(failOn)) ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    private static bool IsFinding(QuestionnaireDiff diff, string? failOn) => failOn switch
    {
        "any" => !diff.Changes.IsEmpty,
        "note" => diff.Verdict >= Comparability.WithCaution,
        _ => diff.Verdict == Comparability.Broken,
    };

    private static List<Diagnostic> Errors(IEnumerable<CompiledQuestionnaire> compiled, SettingsFiles settings) => compiled
        .SelectMany(c => c.Result.Diagnostics)
        .Concat(settings.Diagnostics)
        .Where(d => d.Severity == Severity.Error)
        .OrderBy(d => d, Diagnostic.ByPlace)
        .ToList();
}
