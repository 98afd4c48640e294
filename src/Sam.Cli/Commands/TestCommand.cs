using System.CommandLine;
using Sam.Files;
using Sam.Printing;

namespace Sam.Commands;

/// <summary><c>sam test</c>: runs the examples that questionnaires hold.</summary>
internal static class TestCommand
{
    public static Command Create(Tool tool)
    {
        var files = CommonOptions.Files(ArgumentArity.OneOrMore);
        var format = new Option<string>("--format") { Description = "text or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var coverage = new Option<bool>("--coverage") { Description = "also lists the options, conditions, bands and traffic lights that no example reaches" };
        var lang = CommonOptions.Lang("the language of messages");
        var command = new Command("test", "runs the examples that questionnaires hold") { files, format, coverage, lang };
        command.SetAction(parsed =>
        {
            var texts = new SourceTexts();
            var settings = new SettingsFiles(texts);
            var tested = new List<TestedQuestionnaire>();
            foreach (var path in QuestionnaireFiles.NamedOnce(parsed.GetValue(files) ?? []))
            {
                var compiled = CompiledQuestionnaire.Of(path, settings);
                texts.Add(FileReader.Shown(path), compiled.Text);
                tested.Add(TestedQuestionnaire.Of(compiled, parsed.GetValue(coverage)));
            }

            var language = tool.MessageLanguage(parsed.GetValue(lang));
            tool.Output.Result(parsed.GetValue(format) == "json" ? TestJson.Write(tested, language) : TestPrinter.Text(tested, texts, language));
            return tested.All(t => t.Passed) ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }
}
