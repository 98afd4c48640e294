using System.Collections.Concurrent;
using Sam.Columns;
using Sam.Conditions;
using Sam.Counting;

namespace Sam;

/// <summary>
/// The answers to one questionnaire as columns: one per item, and for each response the units it covers, its status and role. Built by
/// <see cref="ResponseSetBuilder"/> alone.
/// </summary>
public sealed class ResponseSet
{
    private readonly Dictionary<ItemCode, Column> _columns;
    private readonly ConcurrentDictionary<string, Lazy<ScoreColumn>> _scores = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _segmentOf;
    private int[]? _analysedSegments;
    private readonly List<byte> _statuses;
    private readonly List<int> _roles;
    private readonly Dictionary<int, int> _setAside;
    private readonly HashSet<int> _withEarlierId;

    internal ResponseSet(
        Questionnaire questionnaire,
        Organisation organisation,
        ResponseColumns columns)
    {
        Questionnaire = questionnaire;
        Organisation = organisation;
        columns.Trim();
        _columns = columns.Items;
        _segmentOf = columns.SegmentOf;
        _statuses = columns.Statuses;
        _roles = columns.Roles;
        _setAside = columns.SetAside;
        _withEarlierId = columns.WithEarlierId;
        Limits = columns.Limits;
        Segments = columns.Segments.ToSequence();
        RoleNames = columns.RoleNames.ToSequence();
        Notes = columns.Notes.ToSequence();
        Comments = columns.Comments.ToSequence();
    }

    /// <summary>The questionnaire that was answered.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>The units that were asked.</summary>
    public Organisation Organisation { get; }

    /// <summary>When a response counted as partial or complete, where its source did not say its status.</summary>
    public CompletenessLimits Limits { get; }

    /// <summary>How many responses there are, whatever their status.</summary>
    public long Count => ResponseCount;

    /// <summary>The sets of units that responses cover.</summary>
    public Sequence<Segment> Segments { get; }

    /// <summary>What the reader of a report must know about responses in the analysis, with their segment.</summary>
    public Sequence<SegmentNote> Notes { get; }

    /// <summary>Comments to items by responses in the analysis, with their segment.</summary>
    public Sequence<SegmentComment> Comments { get; }

    internal int ResponseCount => _segmentOf.Count;

    internal Sequence<string> RoleNames { get; }

    internal Column ColumnOf(ItemCode item) => _columns[item];

    /// <summary>For each response the place of its segment; one more for those outside the analysis. Made when first asked for.</summary>
    internal int[] AnalysedSegments => _analysedSegments ??= [.. Enumerable.Range(0, ResponseCount).Select(r => IsInAnalysis(r) ? SegmentAt(r) : Segments.Count)];

    /// <summary>The columns sorted by segment; null unless <see cref="Seal"/> was called.</summary>
    internal SealedColumns? Sealed { get; private set; }

    /// <summary>
    /// Prepares the set for being counted again and again: sorts a copy of the answers by the units they are of. Takes a byte more per answer,
    /// and as long as some dozens of counts. What is counted is the same.
    /// </summary>
    public void Seal() => Sealed ??= new SealedColumns(this);

    /// <summary>A composite score's values, computed when they are first asked for.</summary>
    /// <exception cref="KeyNotFoundException">There is no composite score of that name that has a value for each response.</exception>
    internal ScoreColumn ScoresOf(string score) => _scores.GetOrAdd(score, id => new Lazy<ScoreColumn>(() => ScoreColumns.Of(this, id, Lanes.Widest))).Value;

    internal int SegmentAt(int response) => _segmentOf[response];

    internal ResponseStatus StatusAt(int response) => (ResponseStatus)_statuses[response];

    internal int SetAsideAt(int response) => _setAside.GetValueOrDefault(response);

    internal bool HasEarlierId(int response) => _withEarlierId.Contains(response);

    internal int RoleAt(int response) => response < _roles.Count ? _roles[response] : Column.Blank;

    internal bool IsInAnalysis(int response) => StatusAt(response) is ResponseStatus.Complete or ResponseStatus.Partial;
}

/// <summary>What the reader of a report must know about a response, with the place of its segment in <see cref="ResponseSet.Segments"/>.</summary>
public sealed record SegmentNote(int Segment, string Text);

/// <summary>What the reader of a report must know about responses of a unit, and how many it is about.</summary>
public sealed record ResponseNote(string Text, long Responses);

/// <summary>A comment to an item, with the place of its segment in <see cref="ResponseSet.Segments"/>.</summary>
public sealed record SegmentComment(int Segment, ItemCode Item, string Text);
