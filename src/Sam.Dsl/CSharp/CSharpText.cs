using System.Globalization;
using System.Text;

namespace Sam.CSharp;

/// <summary>
/// The one door through which words of an author reach C#: as literals, as text of documentation comments, as the path of <c>#line</c>, and as
/// names. Whatever they say, what comes out is data.
/// </summary>
internal static class CSharpText
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal", "default", "delegate",
        "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in",
        "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private",
        "protected", "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this",
        "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
    };

    /// <summary>A string literal of the same value. Only what is printed and can't be mistaken stands as itself; the rest is escaped.</summary>
    public static Code Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                literal.Append('\\').Append(c);
            }
            else if (IsPlain(c))
            {
                literal.Append(c);
            }
            else
            {
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return Code.FromHarmless(literal.Append('"').ToString());
    }

    /// <summary>A string literal, or <c>null</c>.</summary>
    public static Code LiteralOrNull(string? text) => text is null ? Code.Of($"null") : Literal(text);

    /// <summary>Text inside a documentation comment, on one line. What is not printed becomes a space.</summary>
    public static Code Doc(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                line.Append(c).Append(text[++i]);
                continue;
            }

            _ = c switch
            {
                '<' => line.Append("&lt;"),
                '>' => line.Append("&gt;"),
                '&' => line.Append("&amp;"),
                _ when IsPlain(c) => line.Append(c),
                _ when line.Length > 0 && line[line.Length - 1] != ' ' => line.Append(' '),
                _ => line,
            };
        }

        return Code.FromHarmless(line.ToString().Trim(' '));
    }

    /// <summary>A path between the quotation marks of <c>#line</c>, where nothing can be escaped; null if it can't stand there.</summary>
    public static Code? LinePath(string? path) =>
        path is { Length: > 0 } && path.All(c => c != '"' && (IsPlain(c) || char.IsSurrogate(c))) ? Code.FromHarmless(path) : null;

    /// <summary>A name that <see cref="PascalName"/> has made of letters and digits.</summary>
    public static Code Name(string name) => name.Length > 0 && name.All(c => c == '_' || char.IsLetterOrDigit(c)) && !char.IsDigit(name[0])
        ? Code.FromHarmless(name)
        : throw new ArgumentException($"'{name}' is no name in C#", nameof(name));

    /// <summary>A namespace: what can't stand in one is replaced, keywords are marked.</summary>
    public static Code Namespace(string text)
    {
        var parts = text.Split('.').Select(Part).Where(p => p.Length > 0).ToList();
        return Code.FromHarmless(parts.Count == 0 ? "Questionnaires" : string.Join(".", parts));
    }

    private static string Part(string text)
    {
        var name = new string(text.Trim().Select(c => char.IsLetterOrDigit(c) ? c : '_').ToArray());
        return name.Length == 0 ? "" : char.IsDigit(name[0]) ? "_" + name : Keywords.Contains(name) ? "@" + name : name;
    }

    // Spaces other than the usual one, controls, marks of direction, lone halves of characters and what has no meaning are not plain.
    private static bool IsPlain(char c) => c == ' ' || (c > ' ' && c < '\u007F') || (c > '\u00A0' && CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber
        or UnicodeCategory.DashPunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
        or UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol);
}
