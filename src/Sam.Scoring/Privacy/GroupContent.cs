namespace Sam.Privacy;

/// <summary>
/// What protection weighs of one variable, per segment: a few counts, the first of which says how many the group is. Segments are the
/// atoms: a response is in one of them, however many units it covers.
/// </summary>
internal sealed class GroupContent
{
    private GroupContent(long[]?[] own, List<(int[] Units, long[] Counts)> joint, long[][] totals, int width)
    {
        Own = own;
        Joint = joint;
        Totals = totals;
        Width = width;
    }

    /// <summary>What only one unit's responses hold, by unit; null where there is none.</summary>
    public long[]?[] Own { get; }

    /// <summary>What responses hold that cover several units.</summary>
    public List<(int[] Units, long[] Counts)> Joint { get; }

    /// <summary>For each unit with all below it, each segment once.</summary>
    public long[][] Totals { get; }

    /// <summary>How many counts there are.</summary>
    public int Width { get; }

    /// <summary>The content of segments; several parts of one segment add up. Segments that hold nothing are left out: nobody is in them.</summary>
    public static GroupContent Of(UnitTree tree, int width, IEnumerable<(Segment Segment, long[] Counts)> segments)
    {
        var own = new long[]?[tree.Count];
        var joint = new List<(int[], long[])>();
        var totals = new long[tree.Count][];
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] = new long[width];
        }

        var touched = new HashSet<int>();
        foreach (var (segment, counts) in segments.Where(s => s.Counts.Any(c => c != 0)))
        {
            touched.Clear();
            foreach (var unit in segment.Units)
            {
                for (var at = unit; at >= 0 && touched.Add(at); at = tree.ParentOf(at))
                {
                    Add(totals[at], counts);
                }
            }

            if (segment.Units.Count == 1)
            {
                Add(own[segment.Units[0]] ??= new long[width], counts);
            }
            else
            {
                joint.Add((segment.Units.ToArray(), counts));
            }
        }

        return new GroupContent(own, joint, totals, width);
    }

    public static void Add(long[] sum, long[] counts)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] += counts[i];
        }
    }

    public static void Subtract(long[] sum, long[] counts)
    {
        for (var i = 0; i < sum.Length; i++)
        {
            sum[i] -= counts[i];
        }
    }
}
