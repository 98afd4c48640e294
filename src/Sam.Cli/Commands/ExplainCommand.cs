using System.CommandLine;
using Sam.Printing;

namespace Sam.Commands;

/// <summary><c>sam explain</c>: why a number is what it is.</summary>
internal static class ExplainCommand
{
    public static Command Create(Tool tool)
    {
        var options = WaveCommandOptions.OfOne();
        var code = new Argument<string>("CODE") { Description = "a question's code, an index, or svarsfrekvens (response-rate)" };
        var measure = new Option<string?>("--measure") { Description = "one measure only, by the name that the questionnaire uses" };
        var command = new Command("explain", "says why a number is what it is: counts, what was left out, formula, rounding");
        options.AddFileTo(command);
        command.Add(code);
        command.Add(measure);
        options.AddOptionsTo(command);
        command.SetAction(parsed => options.Run(tool, parsed, sheet =>
        {
            var unit = options.UnitOf(parsed, sheet.Wave.Organisation) ?? sheet.Wave.Organisation.Root;
            var language = options.ResultLanguage(parsed) ?? Report.LanguageOf(sheet.Questionnaires[0].Questionnaire);
            tool.Output.Result(new FigureExplanations(sheet.Questionnaires[0], unit, language).Of(parsed.GetValue(code)!, parsed.GetValue(measure)));
        }));
        return command;
    }
}
