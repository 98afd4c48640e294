namespace Sam;

/// <summary>What running a <see cref="CheckCase"/> gave.</summary>
/// <param name="Number">The place of the case among the questionnaire's, from 1.</param>
/// <param name="Case">The case.</param>
/// <param name="Diagnostics">What is wrong, each at the expectation that failed; warnings do not make the case fail.</param>
public sealed record CheckResult(int Number, CheckCase Case, Sequence<Diagnostic> Diagnostics)
{
    /// <summary>True if everything that the case expects came true.</summary>
    public bool Passed => Diagnostics.All(d => d.Severity != Severity.Error);
}
