using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;

namespace Sam.Commands;

/// <summary>What is wrong with a command line itself, before any file is read.</summary>
internal static class CommandLineErrors
{
    /// <summary>All that is wrong, in plain words; empty if nothing is.</summary>
    public static IReadOnlyList<Message> Of(System.CommandLine.ParseResult parsed)
    {
        var isRoot = parsed.CommandResult.Command is RootCommand;
        return isRoot && parsed.Errors.Count > 0
            ? [WithoutCommand(parsed)]
            : UnknownOptions(parsed)
                .Concat(parsed.UnmatchedTokens.Select(t => Unmatched(parsed, t)))
                .Concat(parsed.Errors.Where(e => parsed.UnmatchedTokens.Count == 0 || e.SymbolResult is not CommandResult).Select(Explain))
                .ToList();
    }

    // Only verbs that take no files have words left over.
    private static Message Unmatched(System.CommandLine.ParseResult parsed, string written) => IsOption(written)
        ? NoOption(parsed, written)
        : new Message($"”{written}” hör inte till kommandot.", $"“{written}” does not belong to the command.");

    private static Message NoOption(System.CommandLine.ParseResult parsed, string written) =>
        Unknown(new Message($"Flaggan ”{written}” finns inte.", $"There is no option “{written}”."), written, OptionsOf(parsed));

    private static Message WithoutCommand(System.CommandLine.ParseResult parsed)
    {
        var known = parsed.RootCommandResult.Command.Subcommands.Select(c => c.Name).ToList();
        if (parsed.UnmatchedTokens is not [var written, ..])
        {
            var names = string.Join(", ", known);
            return new Message($"Ange ett kommando: {names}.", $"Give a command: {names}.");
        }

        // sam enkat.sam.yaml
        if (File.Exists(written) || Directory.Exists(written))
        {
            return new Message($"Ange ett kommando före ”{written}”, till exempel: sam check {written}", $"Give a command before “{written}”, for instance: sam check {written}");
        }

        return IsOption(written)
            ? NoOption(parsed, written)
            : Unknown(new Message($"Kommandot ”{written}” finns inte.", $"There is no command “{written}”."), written, known);
    }

    // An unknown option is taken for a file's name: it is one only if such a file exists, or if all behind a -- are names.
    private static IEnumerable<Message> UnknownOptions(System.CommandLine.ParseResult parsed) =>
        parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(a => a.Tokens)
            .Select(t => t.Value)
            .Except(parsed.Tokens.SkipWhile(t => t.Type != TokenType.DoubleDash).Select(t => t.Value), StringComparer.Ordinal)
            .Where(written => IsOption(written) && !File.Exists(written))
            .Select(written => NoOption(parsed, written));

    private static Message Explain(ParseError error) => error.SymbolResult switch
    {
        OptionResult { Tokens: [] } option => new Message($"{option.Option.Name} behöver ett värde.", $"{option.Option.Name} needs a value."),
        OptionResult { Tokens: [var value] } option => NotAmong(value.Value, option.Option),
        OptionResult option => new Message($"{option.Option.Name} kan bara anges en gång.", $"{option.Option.Name} can be given only once."),
        ArgumentResult { Argument.Name: "CODE" } => new Message("Ange vad som ska förklaras: en frågas kod, ett index eller svarsfrekvens.", "Say what to explain: a question's code, an index, or response-rate."),
        _ => CommonOptions.NoFile,
    };

    private static Message NotAmong(string value, Option option)
    {
        var known = option.GetCompletions(CompletionContext.Empty).Select(c => c.Label).ToList();
        var names = string.Join(", ", known);
        return Unknown(
            new Message($"{option.Name} kan inte vara ”{value}”. Välj bland {names}.", $"{option.Name} can't be “{value}”. Choose from {names}."), value, known);
    }

    private static Message Unknown(Message message, string written, IEnumerable<string> known) =>
        Spelling.Question(Spelling.Nearest(written, known)) is { } question ? message.And(question) : message;

    private static IEnumerable<string> OptionsOf(System.CommandLine.ParseResult parsed) => parsed.CommandResult.Command.Options.Select(o => o.Name);

    private static bool IsOption(string written) => written.Length > 1 && written[0] == '-';
}
