using Sam.Columns;

namespace Sam;

/// <summary>
/// The answers to one questionnaire as columns: one per item, and for each response the units it covers, its status and role. Built by
/// <see cref="ResponseSetBuilder"/> alone.
/// </summary>
public sealed class ResponseSet
{
    private readonly Dictionary<ItemCode, Column> _columns;
    private readonly Dictionary<string, ValueColumn> _scores;
    private readonly List<int> _segmentOf;
    private readonly List<byte> _statuses;
    private readonly List<int> _roles;

    internal ResponseSet(
        Questionnaire questionnaire,
        Organisation organisation,
        ResponseColumns columns)
    {
        Questionnaire = questionnaire;
        Organisation = organisation;
        columns.Trim();
        _columns = columns.Items;
        _scores = columns.Scores;
        _segmentOf = columns.SegmentOf;
        _statuses = columns.Statuses;
        _roles = columns.Roles;
        Segments = columns.Segments.ToSequence();
        RoleNames = columns.RoleNames.ToSequence();
        Notes = columns.Notes.ToSequence();
        Comments = columns.Comments.ToSequence();
    }

    /// <summary>The questionnaire that was answered.</summary>
    public Questionnaire Questionnaire { get; }

    /// <summary>The units that were asked.</summary>
    public Organisation Organisation { get; }

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

    internal ValueColumn ScoresOf(string score) => _scores[score];

    internal int SegmentAt(int response) => _segmentOf[response];

    internal ResponseStatus StatusAt(int response) => (ResponseStatus)_statuses[response];

    internal int RoleAt(int response) => response < _roles.Count ? _roles[response] : Column.Blank;

    internal bool IsInAnalysis(int response) => StatusAt(response) is ResponseStatus.Complete or ResponseStatus.Partial;
}

/// <summary>What the reader of a report must know about a response, with the place of its segment in <see cref="ResponseSet.Segments"/>.</summary>
public sealed record SegmentNote(int Segment, string Text);

/// <summary>What the reader of a report must know about responses of a unit, and how many it is about.</summary>
public sealed record ResponseNote(string Text, long Responses);

/// <summary>A comment to an item, with the place of its segment in <see cref="ResponseSet.Segments"/>.</summary>
public sealed record SegmentComment(int Segment, ItemCode Item, string Text);
