using System.CommandLine;
using Sam.Files;
using Sam.Printing;

namespace Sam.Commands;

/// <summary><c>sam format</c>: questionnaires in their canonical layout, in the other notation, or with keywords of the other language.</summary>
internal sealed class FormatCommand(Tool tool)
{
    public static Command Create(Tool tool)
    {
        var files = CommonOptions.Files(ArgumentArity.OneOrMore);
        var check = new Option<bool>("--check") { Description = "change nothing; exit code 1 if a file is not in its canonical layout" };
        var keywords = new Option<string?>("--keywords") { Description = "the language of keywords: sv or en" };
        keywords.AcceptOnlyFromAmong("sv", "en");
        var to = new Option<string?>("--to") { Description = "the notation: yaml or text; writes a new file beside the questionnaire" };
        to.AcceptOnlyFromAmong("yaml", "text");
        var lang = CommonOptions.Lang("the language of messages");
        var command = new Command("format", "writes questionnaires in their canonical layout") { files, check, keywords, to, lang };
        command.SetAction(parsed => new FormatCommand(tool).Run(
            parsed.GetValue(files) ?? [],
            new FormatOptions
            {
                Keywords = LanguageCode.TryRead(parsed.GetValue(keywords), out var language) ? language : null,
                Notation = parsed.GetValue(to) switch { "yaml" => QuestionnaireNotation.Yaml, "text" => QuestionnaireNotation.Text, _ => null },
            },
            parsed.GetValue(check),
            tool.MessageLanguage(parsed.GetValue(lang))));
        return command;
    }

    private int Run(string[] arguments, FormatOptions options, bool isCheck, Language language)
    {
        var texts = new SourceTexts();
        var diagnostics = new List<Diagnostic>();
        var changed = 0;
        var formatted = new List<(string Path, string Text)>();
        foreach (var path in QuestionnaireFiles.Named(arguments))
        {
            var text = FileReader.Text(path) ?? throw FileReader.Missing(path);
            texts.Add(FileReader.Shown(path), text);
            var result = QuestionnaireText.Format(text, FileReader.Shown(path), options, FileReader.Text);
            diagnostics.AddRange(result.Diagnostics);
            var target = options.Notation is { } notation ? QuestionnaireText.PathIn(path, notation) : path;
            if (result.TryGetValue(out var written) && (target != path || written != text))
            {
                CheckTarget(path, target);
                formatted.Add((target, written));
                changed++;
            }
        }

        foreach (var (path, text) in formatted)
        {
            tool.Output.Result(FileReader.Shown(path) + "\n");
            if (!isCheck)
            {
                FileWriter.Replace(path, ToolOutput.Bytes(text));
            }
        }

        tool.Output.Message(DiagnosticPrinter.Text(diagnostics.OrderBy(d => d, Diagnostic.ByPlace), texts, language));
        return diagnostics.Any(d => d.Severity == Severity.Error) || (isCheck && changed > 0) ? ExitCode.Findings : ExitCode.Fine;
    }

    // What somebody has written by hand in the other notation is not thrown away.
    private static void CheckTarget(string path, string target)
    {
        if (target != path && File.Exists(target))
        {
            throw new UsageException(new Message(
                $"Filen ”{FileReader.Shown(target)}” finns redan. Ta bort den först, om den ska skrivas på nytt.",
                $"The file “{FileReader.Shown(target)}” exists already. Remove it first if it is to be written anew."));
        }
    }
}
