using System.CommandLine;
using Sam.Files;
using Sam.Printing;

namespace Sam.Commands;

/// <summary><c>sam check</c>: every diagnostic of questionnaires.</summary>
internal sealed class CheckCommand(Tool tool)
{
    public static Command Create(Tool tool)
    {
        var files = CommonOptions.Files(ArgumentArity.ZeroOrMore);
        var format = new Option<string>("--format") { Description = "text, json, msbuild or github", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "msbuild", "github");
        var failOn = CommonOptions.FailOn();
        var explain = new Option<string?>("--explain") { Description = "what a diagnostic is, for instance SAM2104" };
        var lang = CommonOptions.Lang("the language of messages");
        var command = new Command("check", "prints every diagnostic") { files, format, failOn, explain, lang };
        command.SetAction(parsed =>
        {
            var check = new CheckCommand(tool);
            var language = tool.MessageLanguage(parsed.GetValue(lang));
            return parsed.GetValue(explain) is { } id
                ? check.Explain(id, language)
                : check.Run(parsed.GetValue(files) ?? [], parsed.GetValue(format)!, parsed.GetValue(failOn), language);
        });
        return command;
    }

    private int Run(string[] arguments, string format, string? failOn, Language language)
    {
        if (arguments.Length == 0)
        {
            throw new UsageException(CommonOptions.NoFile);
        }

        var texts = new SourceTexts();
        var diagnostics = new List<Diagnostic>();
        var paths = QuestionnaireFiles.Named(arguments);
        foreach (var path in paths)
        {
            var compiled = CompiledQuestionnaire.Of(path);
            texts.Add(FileReader.Shown(path), compiled.Text);
            diagnostics.AddRange(compiled.Result.Diagnostics);
        }

        var ordered = diagnostics.Distinct().OrderBy(d => d, Diagnostic.ByPlace).ToList();
        tool.Output.Result(format switch
        {
            "json" => DiagnosticJson.Write(ordered, language),
            "msbuild" => DiagnosticPrinter.MsBuild(ordered, language),
            "github" => DiagnosticPrinter.GitHub(ordered, language),
            _ => DiagnosticPrinter.Text(ordered, texts, language) + DiagnosticPrinter.Summary(ordered, paths.Count, language),
        });
        return CommonOptions.CodeFor(ordered, failOn);
    }

    private static string WithoutHoles(string format) => System.Text.RegularExpressions.Regex.Replace(format, @"\{\d\}", "…");

    private int Explain(string id, Language language)
    {
        if (DiagnosticCatalogue.Find(id) is not { } descriptor)
        {
            throw new UsageException(new Message($"”{id}” är ingen diagnos.", $"“{id}” is no diagnostic."));
        }

        var severity = DiagnosticText.SeverityWord(descriptor.DefaultSeverity, language);
        tool.Output.Result($"{descriptor.Id} ({severity})\n{WithoutHoles(descriptor.Format.In(language))}\n{descriptor.Id.HelpPage}\n");
        return ExitCode.Fine;
    }
}
