using System.CommandLine;

namespace Sam.Commands;

/// <summary>Options that several verbs have.</summary>
internal static class CommonOptions
{
    /// <summary>What to say where no questionnaire is named.</summary>
    public static Message NoFile { get; } = new("Ange minst en enkät, eller en mapp med enkäter.", "Name at least one questionnaire, or a folder of them.");

    public static Argument<string[]> Files(ArgumentArity arity) => new("FILE") { Description = "questionnaires (*.sam.yaml, *.sam), or folders of them", Arity = arity };

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
