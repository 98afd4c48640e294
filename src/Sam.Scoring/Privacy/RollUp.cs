using Sam.Counting;

namespace Sam;

/// <summary>Sums of segments over the tree.</summary>
internal static class RollUp
{
    /// <summary>For each unit the sum over the segments that touch it or a unit below it, each segment once; null where there is none.</summary>
    public static long[]?[] OfSegments(Aggregates aggregates)
    {
        var organisation = aggregates.Organisation;
        var rows = new long[]?[organisation.Units.Count];
        if (aggregates.Segments.All(s => s.Units.Count == 1))
        {
            AddUpwards(aggregates, rows);
            return rows;
        }

        var touched = new HashSet<int>();
        for (var segment = 0; segment < aggregates.Segments.Count; segment++)
        {
            touched.Clear();
            foreach (var unit in aggregates.Segments[segment].Units)
            {
                for (var index = unit; index >= 0 && touched.Add(index); index = organisation.ParentIndex(index))
                {
                    Add(aggregates.RowAt(segment), ref rows[index]);
                }
            }
        }

        return rows;
    }

    /// <summary>For each unit how many assignments have each status: a response counts once for every unit it covers.</summary>
    public static long[][] OfAssignments(Aggregates aggregates)
    {
        var organisation = aggregates.Organisation;
        var status = new Variable.OfStatus();
        var rows = organisation.Units.Select(_ => new long[Enum.GetValues<ResponseStatus>().Length]).ToArray();
        if (!aggregates.Layout.Has(status))
        {
            return rows;
        }

        var first = aggregates.Layout.PlaceOf(status, 0);
        for (var segment = 0; segment < aggregates.Segments.Count; segment++)
        {
            foreach (var unit in aggregates.Segments[segment].Units)
            {
                Cells.Add(aggregates.RowAt(segment)[first..], rows[unit]);
            }
        }

        // Parents stand before their children, so that from the last unit on each is whole when it is added to the one above.
        for (var unit = rows.Length - 1; unit >= 0; unit--)
        {
            if (organisation.ParentIndex(unit) is >= 0 and var parent)
            {
                Cells.Add(rows[unit], rows[parent]);
            }
        }

        return rows;
    }

    // Where no answer is joint, a unit is the sum of its own answers and its children.
    private static void AddUpwards(Aggregates aggregates, long[]?[] rows)
    {
        for (var segment = 0; segment < aggregates.Segments.Count; segment++)
        {
            Add(aggregates.RowAt(segment), ref rows[aggregates.Segments[segment].Units[0]]);
        }

        for (var unit = rows.Length - 1; unit >= 0; unit--)
        {
            if (rows[unit] is { } row && aggregates.Organisation.ParentIndex(unit) is >= 0 and var parent)
            {
                Add(row, ref rows[parent]);
            }
        }
    }

    private static void Add(ReadOnlySpan<long> counts, ref long[]? row) => Cells.Add(counts, row ??= new long[counts.Length]);
}
