using Sam.Syntax;
using Sam.Yaml.Lines;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sam.Yaml;

/// <summary>One scalar event → syntax, with the match between its text and the file's characters where there is one.</summary>
internal static class ScalarReader
{
    public static ScalarSyntax Read(Scalar scalar, TextSpan span, RepairedText file)
    {
        var isQuoted = scalar.Style != ScalarStyle.Plain;
        var tight = Tight(span, file.Text);
        var cut = isQuoted ? null : CutAt(tight.End, file.Text);
        var text = ComposedText.Compose(scalar.Value);
        var places = CharacterPlaces.Of(() => ScalarPlaces.Find(scalar, tight, file));
        return new ScalarSyntax(file.ToSource(tight), text, isQuoted, places, cut is null ? null : file.ToSource(cut.Value));
    }

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
