using Sam.Notation;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Formatting;

/// <summary>Finds the comments of a file: what begins with <c>#</c> outside of every word and text of its tree.</summary>
internal static class CommentFinder
{
    public static List<SourceComment> Find(SourceText source, SyntaxNode root, bool isText)
    {
        var scalars = new List<TextSpan>();
        Collect(root, scalars);
        scalars.Sort((a, b) => a.Start.CompareTo(b.Start));
        var comments = new List<SourceComment>();
        var next = 0;
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number);
            var at = isText ? OwnLine(source, line) : InYaml(source, line, scalars, ref next);
            if (at >= 0)
            {
                var isOwnLine = LineTree.Trim(source.Text, line.Start, at) is var (from, to) && from == to;
                comments.Add(new SourceComment(at, source.Text.Substring(at, line.End - at).TrimEnd(), isOwnLine));
            }
        }

        return comments;
    }

    private static int OwnLine(SourceText source, TextSpan line)
    {
        var (start, _) = LineTree.Trim(source.Text, line.Start, line.End);
        return LineTree.IsComment(source.Text, start, line.End) ? start : -1;
    }

    // A sign that begins a comment has a space or the line's start before it and is in no scalar.
    private static int InYaml(SourceText source, TextSpan line, List<TextSpan> scalars, ref int next)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            while (next < scalars.Count && scalars[next].End <= i)
            {
                next++;
            }

            if (next < scalars.Count && scalars[next].Start == i && source.Text[i] is '|' or '>' && BehindMark(source.Text, i, line.End) is >= 0 and var behind)
            {
                return behind;
            }

            if (next < scalars.Count && scalars[next].Start <= i)
            {
                i = Math.Min(scalars[next].End, line.End) - 1;
            }
            else if (source.Text[i] == '#' && (i == line.Start || char.IsWhiteSpace(source.Text[i - 1])))
            {
                return i;
            }
        }

        return -1;
    }

    // A block of text begins on the line below its mark; a comment may stand behind that.
    private static int BehindMark(string text, int mark, int end)
    {
        var sign = text.IndexOf('#', mark, end - mark);
        return sign > mark && char.IsWhiteSpace(text[sign - 1]) ? sign : -1;
    }

    private static void Collect(SyntaxNode node, List<TextSpan> scalars)
    {
        switch (node)
        {
            case ScalarSyntax scalar:
                scalars.Add(scalar.Span);
                break;
            case ListSyntax list:
                foreach (var item in list.Items)
                {
                    Collect(item, scalars);
                }

                break;
            case MapSyntax map:
                foreach (var entry in map.Entries)
                {
                    scalars.Add(entry.Key.Span);
                    Collect(entry.Value, scalars);
                }

                break;
        }
    }
}
