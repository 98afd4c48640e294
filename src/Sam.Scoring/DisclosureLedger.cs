using Sam.Privacy;

namespace Sam;

/// <summary>
/// What has been published of a survey, so that no two reports together disclose a small group: a report before and one after two late
/// answers, a table by unit and one by role. Immutable; <see cref="With"/> gives the ledger with one more report.
/// </summary>
/// <remarks>
/// A cell is a set of answers that no report shows a part of. What has been published is known exactly of every group, and of everything
/// that sums and differences of groups give; a report is refused if that would be a group of fewer than the least. Answers that were
/// corrected between reports are not covered: a cell of the same size is taken to hold the same answers.
/// </remarks>
public sealed class DisclosureLedger : IEquatable<DisclosureLedger>
{
    internal DisclosureLedger(int minGroup, Sequence<LedgerCell> cells, Sequence<PublishedGroup> groups)
    {
        MinGroup = minGroup;
        Cells = cells;
        Groups = groups;
    }

    /// <summary>An empty ledger.</summary>
    /// <param name="minGroup">The least number of answers that a group needs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public DisclosureLedger(int minGroup)
        : this(minGroup, default, default) => ArgumentOutOfRangeException.ThrowIfLessThan(minGroup, 1);

    /// <summary>The least number of answers that a group needs.</summary>
    public int MinGroup { get; }

    /// <summary>What was published, in order; a group that was published twice is here once.</summary>
    public Sequence<PublishedGroup> Groups { get; }

    /// <summary>The cells that groups are made of. A cell of a report that has grown is several here: what it was, and the late answers.</summary>
    public Sequence<LedgerCell> Cells { get; }

    /// <summary>Whether a report may be published beside all earlier ones.</summary>
    public DisclosureVerdict Check(DisclosureReport next)
    {
        var (ledger, isCertain) = new LedgerUpdate(this).Add(next);
        var verdict = DisclosureSearch.Find(MinGroup, ledger.Cells.Select(c => new DisclosureCell(c.Name, c.Size)), ledger.Groups);
        return verdict with { IsProven = verdict.IsProven && isCertain };
    }

    /// <summary>The ledger with a report that has been published, whether or not it should have been.</summary>
    public DisclosureLedger With(DisclosureReport published) => new LedgerUpdate(this).Add(published).Ledger;

    /// <summary>The same ledger for another least group, for instance because a questionnaire asks for a larger one now.</summary>
    /// <param name="minGroup">The least number of answers that a group needs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public DisclosureLedger WithMinGroup(int minGroup)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minGroup, 1);
        return new DisclosureLedger(minGroup, Cells, Groups);
    }

    /// <summary>The ledger as JSON: the same ledger gives the same text.</summary>
    public string ToJson() => LedgerJson.Write(this);

    /// <summary>A ledger from its JSON, or the error SAM8032.</summary>
    /// <param name="json">The text.</param>
    /// <param name="path">Where it was read from, for the diagnostic.</param>
    public static ParseResult<DisclosureLedger> Parse(string json, string path = "") => LedgerJson.Read(json, path);

    /// <inheritdoc/>
    public bool Equals(DisclosureLedger? other) => other is not null && MinGroup == other.MinGroup && Cells == other.Cells && Groups == other.Groups;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisclosureLedger);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MinGroup, Cells, Groups);
}

/// <summary>A set of answers that no report shows a part of.</summary>
/// <param name="Name">Its name: that of the report's cell, with a number where it came later.</param>
/// <param name="Of">The cell of reports that it is or was a part of.</param>
/// <param name="Size">How many answers are in it.</param>
/// <param name="IsCurrent">False if the answers are no longer in the cell.</param>
public sealed record LedgerCell(string Name, string Of, long Size, bool IsCurrent = true);
