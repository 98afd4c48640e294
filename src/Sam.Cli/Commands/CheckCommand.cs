using System.CommandLine;
using Sam.Checking;
using Sam.Files;
using Sam.Printing;
using Sam.Verifying;

namespace Sam.Commands;

/// <summary><c>sam check</c>: every diagnostic of questionnaires.</summary>
internal sealed class CheckCommand(Tool tool)
{
    // Often enough to feel immediate, seldom enough to cost nothing.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(200);

    public static Command Create(Tool tool)
    {
        var files = CommonOptions.Files(ArgumentArity.ZeroOrMore);
        var format = new Option<string>("--format") { Description = "text, json, msbuild, github or sarif", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "msbuild", "github", "sarif");
        var fix = new Option<bool>("--fix") { Description = "mends what is certain in the files, then checks them" };
        var watch = new Option<bool>("--watch") { Description = "checks again whenever a questionnaire is saved, until Ctrl-C" };
        var verify = new Option<bool>("--verify-csharp") { Description = "compiles the questionnaires as C# and compares what it gives" };
        var plugIns = new Option<string[]>("--plugins") { Description = "with --verify-csharp: files (.dll, .cs) with the measures that questionnaires name", AllowMultipleArgumentsPerToken = true };
        var failOn = CommonOptions.FailOn();
        var explain = new Option<string?>("--explain") { Description = "what a diagnostic is, for instance SAM2104" };
        var lang = CommonOptions.Lang("the language of messages");
        var command = new Command("check", "prints every diagnostic") { files, format, fix, watch, verify, plugIns, failOn, explain, lang };
        command.SetAction(parsed =>
        {
            var check = new CheckCommand(tool);
            var language = tool.MessageLanguage(parsed.GetValue(lang));
            if (parsed.GetValue(explain) is { } id)
            {
                return check.Explain(id, language);
            }

            var (arguments, isFixing) = (parsed.GetValue(files) ?? [], parsed.GetValue(fix));
            var verification = Verification.Of(parsed.GetValue(verify), parsed.GetValue(plugIns) ?? []);
            int Run() => check.Run(arguments, parsed.GetValue(format)!, isFixing, verification, parsed.GetValue(failOn), language);
            return !parsed.GetValue(watch) ? Run()
                : !isFixing ? check.Watch(arguments, Run, language)
                : throw new UsageException(new Message("--watch och --fix går inte ihop.", "--watch and --fix do not go together."));
        });
        return command;
    }

    private int Run(IReadOnlyList<string> arguments, string format, bool isFixing, Verification? verification, string? failOn, Language language)
    {
        if (arguments.Count == 0)
        {
            throw new UsageException(CommonOptions.NoFile);
        }

        if (isFixing)
        {
            // Machines read the results' stream; there is nothing in their formats for what is no more.
            Fix(arguments, format == "text" ? tool.Output.Result : tool.Output.Message, language);
        }

        var files = verification is null ? CheckedFiles.Of(arguments) : verification.Check(arguments);
        tool.Output.Result(Written(files, format, isFixing, language));
        return CommonOptions.CodeFor(files.Diagnostics, failOn);
    }

    // File by file, so that what was done is said even if the next file can't be written.
    private static void Fix(IReadOnlyList<string> arguments, Action<string> say, Language language)
    {
        var isAny = false;
        var settings = new SettingsFiles(new SourceTexts());
        foreach (var mended in QuestionnaireFiles.Named(arguments).Select(p => FileFixer.Fix(p, settings)).Where(m => m.Count > 0))
        {
            say(FixPrinter.Mended(mended, language));
            isAny = true;
        }

        if (isAny)
        {
            say("\n");
        }
    }

    private string Written(CheckedFiles files, string format, bool isFixing, Language language) => format switch
    {
        "json" => DiagnosticJson.Write(files.Diagnostics, language),
        "msbuild" => DiagnosticPrinter.MsBuild(files.Diagnostics, language),
        "github" => DiagnosticPrinter.GitHub(files.Diagnostics, language),
        "sarif" => SarifLog.Write(files.Diagnostics, language),
        _ => DiagnosticPrinter.Text(files.Diagnostics, files.Texts, language, tool.Output.Paint)
            + DiagnosticPrinter.Summary(files.Diagnostics, files.Paths.Count, language)
            + (isFixing ? "" : FixPrinter.CanBeMended(files.Diagnostics, language)) + "\n",
    };

    // Ends with the process, on Ctrl-C.
    private int Watch(IReadOnlyList<string> arguments, Func<int> run, Language language)
    {
        var watch = new Watch(WatchedFiles.Look(arguments));
        run();
        var waiting = new Message("Väntar på ändringar; avsluta med Ctrl-C.", "Waiting for changes; end with Ctrl-C.").In(language) + "\n";
        tool.Output.Message(waiting);
        while (true)
        {
            Thread.Sleep(BetweenLooks);
            if (!watch.IsDue(WatchedFiles.Look(arguments)))
            {
                continue;
            }

            try
            {
                tool.Output.Result("\n");
                run();
            }
            catch (UsageException e)
            {
                // A file that is being replaced is missing for a moment, and may come back.
                tool.Output.Message(e.In(language));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // A folder went away while it was being listed: the next look sees it.
            }

            tool.Output.Message(waiting);
        }
    }

    private int Explain(string id, Language language)
    {
        if (DiagnosticCatalogue.Find(id) is not { } descriptor)
        {
            throw new UsageException(new Message(
                $"”{id}” är inget id för ett fel, en varning eller ett råd. Ett id skrivs som SAM2104.", $"“{id}” is no id of an error, a warning or a hint. An id is written like SAM2104."));
        }

        tool.Output.Result(DiagnosticExplanation.Of(descriptor, language));
        return ExitCode.Fine;
    }
}
