namespace Sam;

/// <summary>Sums of segments over the tree.</summary>
internal static class RollUp
{
    /// <summary>For each unit the sum over the segments that touch it or a unit below it, each segment once; null where there is none.</summary>
    public static long[]?[] OfSegments(Aggregates aggregates)
    {
        var organisation = aggregates.Organisation;
        var rows = new long[]?[organisation.Units.Count];
        var touched = new HashSet<int>();
        foreach (var (segment, counts) in aggregates.Rows)
        {
            touched.Clear();
            foreach (var unit in segment.Units)
            {
                for (var index = unit; index >= 0 && touched.Add(index); index = organisation.ParentIndex(index))
                {
                    var row = rows[index] ??= new long[counts.Length];
                    Add(row, counts);
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

        foreach (var (segment, counts) in aggregates.Rows)
        {
            foreach (var unit in segment.Units)
            {
                for (var index = unit; index >= 0; index = organisation.ParentIndex(index))
                {
                    for (var s = 0; s < rows[index].Length; s++)
                    {
                        rows[index][s] += counts[aggregates.Layout.PlaceOf(status, s)];
                    }
                }
            }
        }

        return rows;
    }

    private static void Add(long[] row, long[] counts)
    {
        for (var i = 0; i < row.Length; i++)
        {
            row[i] += counts[i];
        }
    }
}
