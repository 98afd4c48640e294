using Sam.Notation;
using Sam.Syntax;

namespace Sam.Formatting;

/// <summary>Words and texts of the text notation: as they are, or in quotes where they would be read as something else.</summary>
internal static class NotationText
{
    /// <summary>A text behind a name or a number.</summary>
    /// <param name="scalar">The text.</param>
    /// <param name="takesLaws">True where laws in brackets may follow: a text that ends like them needs quotes.</param>
    public static string Of(ScalarSyntax scalar, bool takesLaws = false) =>
        scalar.IsEmpty ? "" : NeedsQuotes(scalar.Text) || (takesLaws && scalar.Text.EndsWith("]", StringComparison.Ordinal)) ? QuotedText.Write(scalar.Text) : scalar.Text;

    /// <summary>True if a text would not be read back as it is.</summary>
    public static bool NeedsQuotes(string text) =>
        text.Length == 0
        || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1])
        || text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029')
        || (text.Length > 1 && text[0] == '"' && text[text.Length - 1] == '"');

    /// <summary>A name of the author's own before a colon.</summary>
    public static string Name(string name) =>
        KeyPhrase.Read(name + ":", 0, name.Length + 1) is { } phrase && phrase.Name == name && phrase.Span.Length == name.Length && name[0] != '"' && !name.StartsWith("- ", StringComparison.Ordinal) && name[0] != '#'
            ? name
            : QuotedText.Write(name);
}
