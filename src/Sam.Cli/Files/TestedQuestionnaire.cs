namespace Sam.Files;

/// <summary>A questionnaire whose own examples have been run.</summary>
/// <param name="Path">The path as messages show it.</param>
/// <param name="Faults">Why it can't be run: the errors of the questionnaire itself.</param>
/// <param name="Results">What running each example gave.</param>
/// <param name="Coverage">What the examples reach; null if nobody asked.</param>
internal sealed record TestedQuestionnaire(
    string Path,
    IReadOnlyList<Diagnostic> Faults,
    IReadOnlyList<CheckResult> Results,
    IReadOnlyList<CoverageGoal>? Coverage)
{
    public int PassedCount => Results.Count(r => r.Passed);

    public bool Passed => Faults.Count == 0 && PassedCount == Results.Count;

    /// <summary>Everything there is to say, in order of place.</summary>
    public IEnumerable<Diagnostic> Diagnostics => Faults.Concat(Results.SelectMany(r => r.Diagnostics)).OrderBy(d => d, Diagnostic.ByPlace);

    public static TestedQuestionnaire Of(CompiledQuestionnaire compiled, bool wantsCoverage)
    {
        var path = FileReader.Shown(compiled.Path);
        return compiled.Result.TryGetValue(out var questionnaire)
            ? new TestedQuestionnaire(path, [], [.. questionnaire.RunChecks()], wantsCoverage ? [.. questionnaire.CheckCoverage()] : null)
            : new TestedQuestionnaire(path, [.. compiled.Result.Diagnostics.Where(d => d.Severity == Severity.Error)], [], null);
    }
}
