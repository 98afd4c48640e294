namespace Sam.Blocks;

/// <summary>
/// What the numbers in blocks stand for that one reader fills: sets of units and roles, in the order it met them. They get their places
/// in the columns when a response that has them gets there, so that the set does not depend on who read ahead.
/// </summary>
internal sealed class BlockNames
{
    private readonly List<Sequence<int>> _units = [];
    private readonly List<string> _roles = [];
    private readonly List<int> _segmentPlaces = [];
    private readonly List<int> _rolePlaces = [];
    private object? _columns;

    /// <summary>The number of a set of units, by their places in the organisation.</summary>
    public int Add(IEnumerable<int> units)
    {
        _units.Add(units.ToSequence());
        _segmentPlaces.Add(-1);
        return _units.Count - 1;
    }

    /// <summary>The number of a role.</summary>
    public int AddRole(string role)
    {
        _roles.Add(role);
        _rolePlaces.Add(-1);
        return _roles.Count - 1;
    }

    /// <summary>The units of a number, in the order they were named.</summary>
    public Sequence<int> UnitsOf(int number) => _units[number];

    /// <summary>The place of a number's segment in some columns.</summary>
    public int SegmentIn(Columns.ResponseColumns columns, int number)
    {
        Belong(columns);
        if (_segmentPlaces[number] < 0)
        {
            _segmentPlaces[number] = columns.PlaceOf(new Segment(_units[number]));
        }

        return _segmentPlaces[number];
    }

    /// <summary>The place of a number's role in some columns.</summary>
    public int RoleIn(Columns.ResponseColumns columns, int number)
    {
        Belong(columns);
        if (_rolePlaces[number] < 0)
        {
            _rolePlaces[number] = columns.PlaceOfRole(_roles[number]);
        }

        return _rolePlaces[number];
    }

    private void Belong(Columns.ResponseColumns columns)
    {
        if (ReferenceEquals(_columns, columns))
        {
            return;
        }

        _columns = columns;
        for (var i = 0; i < _segmentPlaces.Count; i++)
        {
            _segmentPlaces[i] = -1;
        }

        for (var i = 0; i < _rolePlaces.Count; i++)
        {
            _rolePlaces[i] = -1;
        }
    }
}
