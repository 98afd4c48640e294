namespace Sam.Privacy;

/// <summary>
/// What can be made of rows by adding, subtracting and multiplying: rows reduced by exact elimination (reduced row echelon form), kept
/// sparse. Rows may be added at any time.
/// </summary>
internal sealed class RowSpace
{
    private readonly Dictionary<int, Dictionary<int, Rational>> _rows = [];
    private readonly Dictionary<int, HashSet<int>> _pivotsOf = [];

    /// <summary>The reduced rows, by the column that only they have a 1 in.</summary>
    public IReadOnlyDictionary<int, Dictionary<int, Rational>> Rows => _rows;

    /// <summary>Adds a row; false if it could be made of the others.</summary>
    public bool Add(IEnumerable<KeyValuePair<int, Rational>> row)
    {
        var rest = Reduced(row);
        if (rest.Count == 0)
        {
            return false;
        }

        // A column that no other row has leaves the others as they are.
        var pivot = rest.Keys.OrderBy(c => _pivotsOf.TryGetValue(c, out var users) ? users.Count : 0).ThenBy(c => c).First();
        var factor = rest[pivot];
        foreach (var column in rest.Keys.ToList())
        {
            rest[column] /= factor;
        }

        foreach (var other in _pivotsOf.TryGetValue(pivot, out var rows) ? rows.ToList() : [])
        {
            var times = _rows[other][pivot];
            Subtract(_rows[other], rest, times, other);
        }

        _rows.Add(pivot, rest);
        foreach (var column in rest.Keys)
        {
            UsersOf(column).Add(pivot);
        }

        return true;
    }

    /// <summary>True if a row can be made of those added.</summary>
    public bool Contains(IEnumerable<KeyValuePair<int, Rational>> row) => Reduced(row).Count == 0;

    private Dictionary<int, Rational> Reduced(IEnumerable<KeyValuePair<int, Rational>> row)
    {
        var rest = row.Where(c => c.Value.Sign != 0).ToDictionary(c => c.Key, c => c.Value);
        foreach (var (column, value) in rest.Where(c => _rows.ContainsKey(c.Key)).ToList())
        {
            // No reduced row has another's pivot, so the values at pivots stay as they are.
            Subtract(rest, _rows[column], value, owner: null);
        }

        return rest;
    }

    private void Subtract(Dictionary<int, Rational> row, Dictionary<int, Rational> other, Rational times, int? owner)
    {
        foreach (var (column, value) in other)
        {
            var now = (row.TryGetValue(column, out var was) ? was : Rational.Zero) - (value * times);
            if (now.Sign != 0)
            {
                row[column] = now;
                if (owner is { } pivot)
                {
                    UsersOf(column).Add(pivot);
                }
            }
            else
            {
                row.Remove(column);
                if (owner is { } pivot)
                {
                    UsersOf(column).Remove(pivot);
                }
            }
        }
    }

    private HashSet<int> UsersOf(int column)
    {
        if (!_pivotsOf.TryGetValue(column, out var users))
        {
            users = [];
            _pivotsOf.Add(column, users);
        }

        return users;
    }
}
