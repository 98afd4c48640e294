using System.CommandLine;
using Sam.Editing;
using Sam.Files;

namespace Sam.Commands;

/// <summary><c>sam schema</c>: the language as a JSON schema, printed or set up for the editors of a folder.</summary>
internal static class SchemaCommand
{
    public static Command Create(Tool tool)
    {
        var install = new Option<string?>("--install")
        {
            Description = "writes the schemas and the editor's settings into FOLDER (the current one unless named)",
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = "FOLDER",
        };
        var lang = CommonOptions.Lang("the language of keywords, Swedish unless said");
        var command = new Command("schema", "prints the questionnaire language as a JSON schema, or sets up an editor with it") { install, lang };
        command.SetAction(parsed =>
        {
            // Keywords belong to questionnaires, so the environment does not choose them.
            var keywords = LanguageCode.TryRead(parsed.GetValue(lang), out var chosen) ? chosen : Language.Swedish;
            return parsed.GetResult(install) is null
                ? Print(tool, keywords)
                : Install(tool, parsed.GetValue(install) ?? ".", keywords);
        });
        return command;
    }

    private static int Print(Tool tool, Language keywords)
    {
        tool.Output.Result(QuestionnaireSchema.Json(keywords));
        return ExitCode.Fine;
    }

    private static int Install(Tool tool, string folder, Language keywords)
    {
        foreach (var path in EditorSetup.Install(folder, keywords))
        {
            tool.Output.Result(FileReader.Shown(path) + "\n");
        }

        return ExitCode.Fine;
    }
}
