using System.Runtime.InteropServices;

namespace Sam.Benchmarks;

/// <summary>The same counts as a first version makes them: over objects, or into a dictionary.</summary>
internal sealed class Rows(MadeSurvey made)
{
    private readonly List<Row> _rows = [.. Enumerable.Range(0, made.UnitOf.Length).Select(r => new Row(MadeSurvey.IdOf(made.UnitOf[r]), [.. made.Columns.Select((c, i) => new Cell(i, Names[c[r]]))]))];

    private static readonly string[] Names = [.. Enumerable.Range(0, 256).Select(c => c == 255 ? "" : "o" + c)];

    /// <summary>GroupBy over objects: unit, item and answer.</summary>
    public int Linq() => _rows
        .SelectMany(r => r.Answers.Select(a => (r.Unit, a.Item, a.Answer)))
        .GroupBy(a => a)
        .ToDictionary(g => g.Key, g => g.Count())
        .Count;

    /// <summary>A dictionary with one look-up per answer, of numbers out of the byte columns.</summary>
    public static int Dictionary(MadeSurvey made)
    {
        var counts = new Dictionary<(int Unit, int Item, int Code), int>();
        for (var item = 0; item < made.Columns.Length; item++)
        {
            var column = made.Columns[item];
            for (var response = 0; response < column.Length; response++)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, (made.UnitOf[response], item, column[response]), out _)++;
            }
        }

        return counts.Count;
    }

    private sealed record Row(string Unit, Cell[] Answers);

    private sealed record Cell(int Item, string Answer);
}
