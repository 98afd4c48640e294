namespace Sam.Columns;

/// <summary>Everything that a response set consists of, while it grows.</summary>
internal sealed class ResponseColumns
{
    private readonly Dictionary<Segment, int> _segments = [];
    private readonly Dictionary<string, int> _roles = new(StringComparer.OrdinalIgnoreCase);

    public ResponseColumns(Questionnaire questionnaire)
    {
        Items = questionnaire.Items.ToDictionary(i => i.Code, Column.For);
        Scores = questionnaire.Scores
            .Where(s => s.Calculation != ScoreCalculation.PlugIn)
            .ToDictionary(s => s.Id, _ => new ValueColumn(default), StringComparer.OrdinalIgnoreCase);
    }

    public CompletenessLimits Limits { get; init; } = CompletenessLimits.Default;

    public Dictionary<ItemCode, Column> Items { get; }

    public Dictionary<string, ValueColumn> Scores { get; }

    public List<int> SegmentOf { get; } = [];

    public List<Segment> Segments { get; } = [];

    public List<ResponseStatus> Statuses { get; } = [];

    /// <summary>How many answers were set aside, for the responses of which any were.</summary>
    public Dictionary<int, int> SetAside { get; } = [];

    /// <summary>The responses whose id an earlier one has.</summary>
    public HashSet<int> WithEarlierId { get; } = [];

    public List<int> Roles { get; } = [];

    public List<string> RoleNames { get; } = [];

    public List<SegmentComment> Comments { get; } = [];

    public List<SegmentNote> Notes { get; } = [];

    public void AddSegment(Segment segment)
    {
        if (!_segments.TryGetValue(segment, out var index))
        {
            index = Segments.Count;
            _segments.Add(segment, index);
            Segments.Add(segment);
        }

        SegmentOf.Add(index);
    }

    public void AddRole(string? role)
    {
        if (string.IsNullOrWhiteSpace(role))
        {
            Roles.Add(Column.Blank);
            return;
        }

        if (!_roles.TryGetValue(role, out var index))
        {
            index = RoleNames.Count;
            _roles.Add(role, index);
            RoleNames.Add(role);
        }

        Roles.Add(index);
    }

    /// <summary>The comments and the note of the response added last.</summary>
    public void AddWords(Response response)
    {
        var segment = SegmentOf[^1];
        Comments.AddRange(response.Comments.Select(c => new SegmentComment(segment, c.Item, c.Text)));
        if (!string.IsNullOrWhiteSpace(response.Note))
        {
            Notes.Add(new SegmentNote(segment, response.Note));
        }
    }
}
