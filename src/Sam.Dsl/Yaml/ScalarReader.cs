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
        var quote = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var start = Math.Min(span.Start + quote, file.Length);
        var isVerbatim = start + scalar.Value.Length <= file.Length
            && string.CompareOrdinal(file, start, scalar.Value, 0, scalar.Value.Length) == 0;

        // A plain scalar's end may lie behind the spaces and line breaks that follow it.
        var tight = !isQuoted && isVerbatim ? new TextSpan(span.Start, scalar.Value.Length) : span;
        return new ScalarSyntax(tight, scalar.Value, start, isVerbatim, isQuoted, isQuoted ? null : CutAt(tight.End, file));
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

        return TextSpan.Between(end + 1, last);
    }
}
