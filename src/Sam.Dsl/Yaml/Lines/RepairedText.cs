using System.Text;

namespace Sam.Yaml.Lines;

/// <summary>A text in which faults that have been reported are mended, so that it can be read on, with the way back to the author's places.</summary>
internal sealed class RepairedText
{
    private readonly List<int> _at = [];
    private readonly List<int> _source = [];

    private RepairedText(string text) => Text = text;

    public string Text { get; }

    /// <summary>Applies edits, which do not overlap, to a text.</summary>
    public static RepairedText Of(string text, IEnumerable<Repair> repairs)
    {
        var ordered = repairs.OrderBy(r => r.At).ToList();
        if (ordered.Count == 0)
        {
            return new RepairedText(text);
        }

        var builder = new StringBuilder(text.Length + ordered.Count);
        var places = new List<(int At, int Source)>();
        var from = 0;
        foreach (var repair in ordered.Where(r => r.At >= from))
        {
            builder.Append(text, from, repair.At - from);
            for (var i = 0; i < repair.Inserted.Length; i++)
            {
                places.Add((builder.Length + i, Math.Min(repair.At + i, repair.At + repair.Deleted)));
            }

            builder.Append(repair.Inserted);
            from = repair.At + repair.Deleted;
            places.Add((builder.Length, from));
        }

        builder.Append(text, from, text.Length - from);
        var repaired = new RepairedText(builder.ToString());
        foreach (var (at, source) in places)
        {
            repaired._at.Add(at);
            repaired._source.Add(source);
        }

        return repaired;
    }

    /// <summary>The same places with another text of the same length.</summary>
    public RepairedText With(string text)
    {
        var other = new RepairedText(text);
        other._at.AddRange(_at);
        other._source.AddRange(_source);
        return other;
    }

    /// <summary>Where in the author's text an offset stands; what was inserted stands where it was inserted.</summary>
    public int ToSource(int offset)
    {
        var found = _at.BinarySearch(offset);
        var last = found >= 0 ? found : ~found - 1;
        return last < 0 ? offset : _source[last] + (offset - _at[last]);
    }

    public TextSpan ToSource(TextSpan span) => TextSpan.Between(ToSource(span.Start), ToSource(span.End));
}
