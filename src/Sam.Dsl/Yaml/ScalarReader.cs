using Sam.Syntax;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sam.Yaml;

/// <summary>One scalar event → syntax, with the match between its text and the file's characters where there is one.</summary>
internal static class ScalarReader
{
    public static ScalarSyntax Read(Scalar scalar, TextSpan span, string file)
    {
        var isQuoted = scalar.Style != ScalarStyle.Plain;
        var text = ComposedText.Compose(scalar.Value);
        var places = CharacterPlaces.Match(text, file, ContentStart(scalar.Style, span.Start, file), Math.Min(span.End, file.Length));
        var tight = Tight(span, file);
        return new ScalarSyntax(tight, text, isQuoted, places, isQuoted ? null : CutAt(tight.End, file));
    }

    // Behind the quote, or on the line below "|" and ">".
    private static int ContentStart(ScalarStyle style, int start, string file) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => Math.Min(start + 1, file.Length),
        ScalarStyle.Literal or ScalarStyle.Folded => file.IndexOf('\n', Math.Min(start, file.Length)) is var line and >= 0 ? line + 1 : file.Length,
        _ => Math.Min(start, file.Length),
    };

    // A scalar's end may lie behind the spaces and line breaks that follow it.
    private static TextSpan Tight(TextSpan span, string file)
    {
        var end = Math.Min(span.End, file.Length);
        while (end > span.Start && char.IsWhiteSpace(file[end - 1]))
        {
            end--;
        }

        return TextSpan.Between(span.Start, end);
    }

    // " #" after exactly one space: somebody who meant a comment leaves two, or begins a line with it.
    private static TextSpan? CutAt(int end, string file)
    {
        if (end + 1 >= file.Length || end == 0 || file[end] != ' ' || file[end + 1] != '#' || file[end - 1] is ' ' or ':')
        {
            return null;
        }

        var last = end + 1;
        while (last < file.Length && file[last] is not ('\n' or '\r'))
        {
            last++;
        }

        if (Allowing.AllowComment.BeginsAt(file, end + 1))
        {
            return null;
        }

        return TextSpan.Between(end + 1, last);
    }
}
