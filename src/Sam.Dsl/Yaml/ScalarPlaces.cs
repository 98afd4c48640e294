using Sam.Yaml.Lines;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sam.Yaml;

/// <summary>
/// The place of each character of a scalar. The stretch of the file is read again by the rules of the scalar's style, each character with
/// its place; if that gives another text than the parser's, the places are not trusted.
/// </summary>
internal static class ScalarPlaces
{
    /// <summary>The places in the author's file; null if the two readings disagree.</summary>
    public static IReadOnlyList<TextSpan>? Find(Scalar scalar, TextSpan span, RepairedText file)
    {
        var text = file.Text;
        var decoded = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => FlowScalar.SingleQuoted(text, span),
            ScalarStyle.DoubleQuoted => FlowScalar.DoubleQuoted(text, span),
            ScalarStyle.Literal or ScalarStyle.Folded => BlockScalar.Read(text, span.Start, scalar.Value),
            _ => FlowScalar.Plain(text, span),
        };
        if (!decoded.IsText(scalar.Value))
        {
            return null;
        }

        return decoded.Composed().ConvertAll(file.ToSource);
    }
}
