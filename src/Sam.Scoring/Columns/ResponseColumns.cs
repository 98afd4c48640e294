namespace Sam.Columns;

/// <summary>Everything that a response set consists of, while it grows.</summary>
internal sealed class ResponseColumns
{
    private readonly Dictionary<Segment, int> _segments = [];
    private readonly Dictionary<string, int> _roles = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Empty columns.</summary>
    /// <param name="questionnaire">What is answered.</param>
    /// <param name="before">The columns of earlier responses: a role is called what it was called there; null for none.</param>
    public ResponseColumns(Questionnaire questionnaire, ResponseColumns? before = null)
    {
        foreach (var role in before?.RoleNames ?? [])
        {
            PlaceOfRole(role);
        }

        Items = questionnaire.Items.ToDictionary(i => i.Code, Column.For);
    }

    public CompletenessLimits Limits { get; init; } = CompletenessLimits.Default;

    public Dictionary<ItemCode, Column> Items { get; }

    public List<int> SegmentOf { get; } = [];

    public List<Segment> Segments { get; } = [];

    /// <summary>Each response's <see cref="ResponseStatus"/>, a byte.</summary>
    public List<byte> Statuses { get; } = [];

    /// <summary>How many answers were set aside, for the responses of which any were.</summary>
    public Dictionary<int, int> SetAside { get; } = [];

    /// <summary>The responses whose id an earlier one has.</summary>
    public HashSet<int> WithEarlierId { get; } = [];

    /// <summary>Each response's role, or <see cref="Column.Blank"/>, up to the last response that has one.</summary>
    public List<int> Roles { get; } = [];

    public List<string> RoleNames { get; } = [];

    public List<SegmentComment> Comments { get; } = [];

    public List<SegmentNote> Notes { get; } = [];

    /// <summary>Makes room for responses.</summary>
    public void Expect(int responses)
    {
        SegmentOf.EnsureCapacity(responses);
        Statuses.EnsureCapacity(responses);
        foreach (var column in Items.Values)
        {
            column.Expect(responses);
        }
    }

    /// <summary>Gives back the room that nothing came for.</summary>
    public void Trim()
    {
        SegmentOf.TrimExcess();
        Statuses.TrimExcess();
        Roles.TrimExcess();
        foreach (var column in Items.Values)
        {
            column.Trim();
        }
    }

    /// <summary>The place of a segment among those of the set.</summary>
    public int PlaceOf(Segment segment)
    {
        if (!_segments.TryGetValue(segment, out var index))
        {
            index = Segments.Count;
            _segments.Add(segment, index);
            Segments.Add(segment);
        }

        return index;
    }

    /// <summary>The place of a role among those of the set; <see cref="Column.Blank"/> where none is named.</summary>
    public int PlaceOfRole(string? role)
    {
        if (string.IsNullOrWhiteSpace(role))
        {
            return Column.Blank;
        }

        if (!_roles.TryGetValue(role, out var index))
        {
            index = RoleNames.Count;
            _roles.Add(role, index);
            RoleNames.Add(role);
        }

        return index;
    }

    /// <summary>Sets the role of a response that comes after all that have one. Those between have none.</summary>
    public void SetRole(int response, int place)
    {
        if (place != Column.Blank)
        {
            while (Roles.Count < response)
            {
                Roles.Add(Column.Blank);
            }

            Roles.Add(place);
        }
    }

    /// <summary>The comments and the note of a response in the analysis.</summary>
    public void AddWords(int segment, Sequence<ItemComment> comments, string? note)
    {
        Comments.AddRange(comments.Select(c => new SegmentComment(segment, c.Item, c.Text)));
        if (!string.IsNullOrWhiteSpace(note))
        {
            Notes.Add(new SegmentNote(segment, note));
        }
    }
}
