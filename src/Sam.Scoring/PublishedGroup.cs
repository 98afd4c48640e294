namespace Sam;

/// <summary>A group of answers that a report shows a figure of.</summary>
/// <param name="Name">What it is, for people: which question and unit.</param>
/// <param name="Cells">The names of the cells that it is made of.</param>
public sealed record PublishedGroup(string Name, Sequence<string> Cells);

/// <summary>The smallest sets of answers that reports are told apart by: no report shows a part of one.</summary>
/// <param name="Name">Its name, the same in every report.</param>
/// <param name="Size">How many answers are in it.</param>
public sealed record DisclosureCell(string Name, long Size);

/// <summary>What one report shows: which groups, made of which cells.</summary>
/// <param name="Name">The report's name.</param>
/// <param name="Cells">The cells with their sizes now. A cell that has grown since an earlier report holds late answers.</param>
/// <param name="Groups">The groups.</param>
public sealed record DisclosureReport(string Name, Sequence<DisclosureCell> Cells, Sequence<PublishedGroup> Groups);

/// <summary>A group that is too small and can be computed from what reports show.</summary>
/// <param name="Cells">The names of the cells that it is made of, in ordinal order.</param>
/// <param name="Size">How many answers are in it.</param>
public sealed record DisclosedGroup(Sequence<string> Cells, long Size);

/// <summary>Whether a report may be published beside the earlier ones.</summary>
/// <param name="MinGroup">The least number of answers that a group needs.</param>
/// <param name="Leaks">The groups that are too small and would be disclosed; the smallest sets only.</param>
/// <param name="IsProven">True if every group was examined; false if there were too many combinations, or answers were taken away in a way that can't be told apart.</param>
public sealed record DisclosureVerdict(int MinGroup, Sequence<DisclosedGroup> Leaks, bool IsProven)
{
    /// <summary>
    /// Groups that are too small and whose answers are only disclosed mixed: not their sum but some difference or weighted sum of it, for
    /// instance by how much one of two is greater than the other. Those among <see cref="Leaks"/> are left out.
    /// </summary>
    public Sequence<DisclosedGroup> Mixed { get; init; }

    /// <summary>True if no group that is too small was found, whose answers can be computed.</summary>
    public bool IsSafe => Leaks.IsEmpty;

    /// <summary>True if no group that is too small was found, not even mixed.</summary>
    public bool IsStrictlySafe => Leaks.IsEmpty && Mixed.IsEmpty;

    /// <summary>The verdict as diagnostics: SAM8030 for each group (which cells, not how many answers), SAM8031 where not everything was tried; none if all is well.</summary>
    /// <param name="path">Where the ledger was read from.</param>
    public Sequence<Diagnostic> ToDiagnostics(string path = "")
    {
        var place = new Place.InValue(path, "");
        var found = Leaks.Concat(Mixed).Select(g => PrivacyDiagnostics.Differencing.At(
            place, MinGroup.ToString(System.Globalization.CultureInfo.InvariantCulture), string.Join(", ", g.Cells)));
        return (IsProven ? found : found.Append(PrivacyDiagnostics.NotProven.At(place))).ToSequence();
    }
}
