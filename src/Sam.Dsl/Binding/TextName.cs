using System.Globalization;
using Sam.Keywords;

namespace Sam.Binding;

/// <summary>What a file of translations calls a text; the names mean the same and may depend on the text.</summary>
internal sealed class TextName(Func<LocalizedText, IEnumerable<string>> names)
{
    /// <summary>The names of a text.</summary>
    public IEnumerable<string> Of(LocalizedText text) => names(text);

    /// <summary>The name of what is the owner's main text: a question's number, an area's name.</summary>
    public static TextName Of(string owner) => new(_ => [owner]);

    /// <summary>The name of a text under a keyword, in either language: <c>titel</c>, <c>7.hjälp</c>.</summary>
    public static TextName Of(string? owner, Keyword keyword) => new(_ =>
        new[] { keyword.Swedish, keyword.English }.Distinct().Select(word => owner is null ? word : owner + "." + word));

    /// <summary>The name of one of several.</summary>
    public TextName Numbered(int number) => new(text => names(text).Select(n => n + "." + number.ToString(CultureInfo.InvariantCulture)));
}
