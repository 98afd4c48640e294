using System.CommandLine;
using Sam.Files;
using Sam.Printing;

namespace Sam.Commands;

/// <summary><c>sam sample</c>: made-up answers for trying out a questionnaire.</summary>
internal static class SampleCommand
{
    public static Command Create(Tool tool)
    {
        var file = CommonOptions.Files(ArgumentArity.ZeroOrMore);
        var count = new Option<string>("--count", "-n") { Description = "the most assignments to answer", DefaultValueFactory = _ => "200" };
        var seed = new Option<string>("--seed") { Description = "where chance begins; the same seed gives the same answers", DefaultValueFactory = _ => "1" };
        var organisation = new Option<string?>("--organisation") { Description = "units (csv, json); otherwise NAME.organisation.csv" };
        var output = new Option<string?>("--output", "-o") { Description = "a new file to write; standard output without it" };
        var lang = CommonOptions.Lang("the language of messages");
        var command = new Command("sample", "makes up answers for trying out a questionnaire") { file, count, seed, organisation, output, lang };
        command.SetAction(parsed =>
        {
            var options = new SampleOptions
            {
                Count = (int)Whole(count.Name, parsed.GetValue(count)!, 1, SampleOptions.MaxCount),
                Seed = Whole(seed.Name, parsed.GetValue(seed)!, long.MinValue, long.MaxValue),
            };
            var loaded = SampleFiles.Load(parsed.GetValue(file) ?? [], parsed.GetValue(organisation));
            if (loaded.Diagnostics.Count > 0)
            {
                tool.Output.Message(DiagnosticPrinter.Text(loaded.Diagnostics, loaded.Texts, tool.MessageLanguage(parsed.GetValue(lang))));
            }

            if (loaded.Questionnaire is not { } questionnaire)
            {
                return ExitCode.Findings;
            }

            var text = AnswerText.ToCsv(questionnaire, SampleResponses.Create(questionnaire, loaded.Organisation, options));
            if (parsed.GetValue(output) is { } path)
            {
                NewFiles.Write([(path, text)]);
            }
            else
            {
                tool.Output.Result(text);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static long Whole(string option, string text, long least, long greatest) =>
        long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest
            ? number
            : throw new UsageException(greatest == long.MaxValue
                ? new Message($"{option} ska vara ett heltal, inte ”{text}”.", $"{option} must be a whole number, not “{text}”.")
                : new Message(
                    FormattableString.Invariant($"{option} ska vara ett heltal från {least} till {greatest}, inte ”{text}”."),
                    FormattableString.Invariant($"{option} must be a whole number from {least} to {greatest}, not “{text}”.")));
}
