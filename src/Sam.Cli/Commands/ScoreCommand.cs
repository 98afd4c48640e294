using System.CommandLine;

namespace Sam.Commands;

/// <summary><c>sam score</c>: answers → scores.</summary>
internal static class ScoreCommand
{
    public static Command Create(Tool tool)
    {
        var options = WaveCommandOptions.OfSeveral();
        var format = new Option<string>("--format") { Description = "table or json", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("score", "computes the figures of a wave") { format };
        options.AddTo(command);
        command.SetAction(parsed => options.Run(tool, parsed, sheet =>
        {
            var unit = options.UnitOf(parsed, sheet.Wave.Organisation)?.Id;
            var language = options.ResultLanguage(parsed);
            tool.Output.Result(parsed.GetValue(format) == "json" ? sheet.ToJson(language, unit) : sheet.ToTable(language, unit));
        }));
        return command;
    }
}
