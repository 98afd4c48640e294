using System.CommandLine;
using Sam.Creating;
using Sam.Editing;
using Sam.Files;

namespace Sam.Commands;

/// <summary><c>sam new</c>: a questionnaire with an organisation to fill in, from a template or from a list of questions.</summary>
internal static class NewCommand
{
    public static Command Create(Tool tool)
    {
        var name = new Argument<string[]>("NAME") { Description = "what the new files are called", Arity = ArgumentArity.ZeroOrMore };
        var template = new Option<string?>("--template") { Description = "the template to begin with; minimal unless said" };
        template.AcceptOnlyFromAmong([.. Template.All.Select(t => t.Name)]);
        var from = new Option<string?>("--from") { Description = "a text file with a question on each line" };
        var text = new Option<bool>("--text") { Description = "the text notation (NAME.sam) instead of YAML" };
        var lang = CommonOptions.Lang("the language of keywords and messages");
        var command = new Command("new", "makes a new questionnaire") { name, template, from, text, lang };
        command.SetAction(parsed =>
        {
            // Keywords belong to the questionnaire, so the environment does not choose them.
            var language = LanguageCode.TryRead(parsed.GetValue(lang), out var wanted) ? wanted : Language.Swedish;
            var survey = new NewSurvey(Stem(parsed.GetValue(name) ?? []), language, parsed.GetValue(text) ? QuestionnaireNotation.Text : QuestionnaireNotation.Yaml);
            var list = parsed.GetValue(from);
            if (list is not null && parsed.GetValue(template) is not null)
            {
                throw new UsageException(new Message("--template och --from går inte ihop. Välj en av dem.", "--template and --from don't go together. Choose one of them."));
            }

            var files = list is null ? survey.From(Template.Named(parsed.GetValue(template) ?? Template.All[0].Name)) : survey.From(TextOf(list));
            var all = WithSettings(files, language);
            NewFiles.Write(all);
            tool.Output.Result(string.Concat(all.Select(f => FileReader.Shown(f.Path) + "\n")));
            return ExitCode.Fine;
        });
        return command;
    }

    // An editor that is set up already is left alone.
    private static IReadOnlyList<(string Path, string Text)> WithSettings(IReadOnlyList<(string Path, string Text)> files, Language keywords)
    {
        var folder = Path.GetDirectoryName(files[0].Path) ?? "";
        return File.Exists(Path.Combine(folder, EditorSettings.Path)) ? files : [.. files, .. EditorSetup.New(folder, keywords, EditorSettings.Text).Where(f => !File.Exists(f.Path))];
    }

    private static string Stem(string[] arguments)
    {
        if (arguments is not [var path])
        {
            throw new UsageException(new Message("Ange ett namn för den nya enkäten, och bara ett.", "Give one name for the new questionnaire, and only one."));
        }

        var stem = QuestionnaireText.StemOf(path);
        var name = Path.GetFileName(stem);
        return name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') && char.IsLetterOrDigit(name[0])
            ? stem
            : throw new UsageException(new Message(
                $"”{path}” kan inte vara en enkäts namn. Använd bokstäver, siffror och bindestreck.",
                $"“{path}” can't be the name of a questionnaire. Use letters, digits and hyphens."));
    }

    private static string TextOf(string path)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (ending is ".xlsx" or ".xls" or ".docx" or ".doc" or ".ods" or ".odt" or ".pdf")
        {
            throw new UsageException(new Message(
                $"”{FileReader.Shown(path)}” går inte att läsa ({ending}). Spara listan som text (.txt), med en fråga på varje rad.",
                $"“{FileReader.Shown(path)}” can't be read ({ending}). Save the list as text (.txt), with a question on each line."));
        }

        var text = FileReader.DataText(FileReader.Bytes(path) ?? throw FileReader.Missing(path));
        return !text.Contains('\0', StringComparison.Ordinal) ? text : throw new UsageException(new Message(
            $"”{FileReader.Shown(path)}” är ingen textfil. Spara listan som text (.txt), med en fråga på varje rad.",
            $"“{FileReader.Shown(path)}” is no text file. Save the list as text (.txt), with a question on each line."));
    }
}
