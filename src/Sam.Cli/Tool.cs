using System.CommandLine;
using System.CommandLine.Parsing;
using Sam.Commands;

namespace Sam;

/// <summary>One run of the tool.</summary>
/// <param name="output">Where to write.</param>
/// <param name="environment">Reads an environment variable.</param>
internal sealed class Tool(ToolOutput output, Func<string, string?> environment)
{
    private string? _lang;

    public int Run(string[] arguments)
    {
        try
        {
            return Invoke(arguments);
        }
        catch (UsageException e)
        {
            output.Message(e.In(MessageLanguage(_lang)));
            return ExitCode.Usage;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            output.Message($"sam: internal error: {e}\n");
            return ExitCode.Internal;
        }
    }

    private int Invoke(string[] arguments)
    {
        var root = new RootCommand("sam: questionnaires for the yearly follow-up of systematic work environment management")
        {
            NewCommand.Create(this),
            CheckCommand.Create(this),
            TestCommand.Create(this),
            FormatCommand.Create(this),
            DiffCommand.Create(this),
            ScoreCommand.Create(this),
            ReportCommand.Create(this),
            ExplainCommand.Create(this),
            SampleCommand.Create(this),
            SchemaCommand.Create(this),
        };
        var parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        _lang = parsed.GetResult("--lang") is OptionResult { Tokens: [var lang] } ? lang.Value : null;
        if (CommandLineErrors.Of(parsed) is { Count: > 0 } errors)
        {
            throw new UsageException(errors);
        }

        using var help = new StringWriter { NewLine = "\n" };
        var code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = help, Error = help });
        output.Result(help.ToString());
        return code;
    }

    /// <summary>Where to write.</summary>
    public ToolOutput Output => output;

    /// <summary>The language of messages: the option, else SAM_LANG, else LC_ALL, else LANG, else Swedish.</summary>
    public Language MessageLanguage(string? option)
    {
        foreach (var text in new[] { option, environment("SAM_LANG"), environment("LC_ALL"), environment("LANG") })
        {
            if (LanguageCode.TryRead(text, out var language))
            {
                return language;
            }
        }

        return Language.Swedish;
    }
}
