using System.CommandLine;

namespace Sam.Commands;

/// <summary>Options that several verbs have.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Files() => new("FILE") { Description = "questionnaires (*.sam.yaml), or folders of them", Arity = ArgumentArity.OneOrMore };

    public static Option<string?> Lang(string description)
    {
        var option = new Option<string?>("--lang") { Description = description };
        option.AcceptOnlyFromAmong("sv", "en");
        return option;
    }

    public static Option<string> FailOn()
    {
        var option = new Option<string>("--fail-on") { Description = "the least severity that gives exit code 1", DefaultValueFactory = _ => "error" };
        option.AcceptOnlyFromAmong("error", "warning", "hint");
        return option;
    }

    /// <summary>1 if a diagnostic is at or above the severity, otherwise 0.</summary>
    public static int CodeFor(IEnumerable<Diagnostic> diagnostics, string? failOn)
    {
        var least = failOn switch { "hint" => Severity.Hint, "warning" => Severity.Warning, _ => Severity.Error };
        return diagnostics.Any(d => d.Severity >= least) ? ExitCode.Findings : ExitCode.Fine;
    }
}
