using System.CommandLine;
using Sam.Files;

namespace Sam.Commands;

/// <summary><c>sam report</c>: scores → a report, on the results' stream or in files whose endings say the format.</summary>
internal static class ReportCommand
{
    private static readonly Dictionary<string, Func<Report, string>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".txt"] = r => r.ToText(),
        [".md"] = r => r.ToMarkdown(),
        [".json"] = r => r.ToJson(),
    };

    public static Command Create(Tool tool)
    {
        var options = WaveCommandOptions.OfSeveral();
        var files = new Option<string[]>("--output", "-o") { Description = "a file to write (.txt, .md, .json); may be repeated; text on standard output without it" };
        var command = new Command("report", "writes the report of a wave") { files };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var targets = parsed.GetValue(files) ?? [];
            CheckEndings(targets);
            return options.Run(tool, parsed, sheet =>
            {
                var unit = options.UnitOf(parsed, sheet.Wave.Organisation) ?? sheet.Wave.Organisation.Root;
                var report = Report.Of(sheet, unit.Id, new ReportOptions { Language = options.ResultLanguage(parsed) });
                if (targets.Length == 0)
                {
                    tool.Output.Result(report.ToText());
                }

                foreach (var target in targets)
                {
                    Write(target, Formats[Path.GetExtension(target)](report));
                }
            });
        });
        return command;
    }

    private static void CheckEndings(IEnumerable<string> targets)
    {
        foreach (var target in targets.Where(t => !Formats.ContainsKey(Path.GetExtension(t))))
        {
            var known = string.Join(", ", Formats.Keys);
            throw new UsageException(new Message(
                $"”{target}”: rapporten kan skrivas som {known}.",
                $"“{target}”: the report can be written as {known}."));
        }
    }

    private static void Write(string path, string text)
    {
        try
        {
            File.WriteAllBytes(path, ToolOutput.Bytes(text));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new Message($"Filen ”{FileReader.Shown(path)}” går inte att skriva.", $"The file “{FileReader.Shown(path)}” can't be written."));
        }
    }
}
