namespace Sam;

/// <summary>A text of an author in one or more languages. The first is the one that was written without a language, or first.</summary>
public sealed class LocalizedText : IEquatable<LocalizedText>
{
    private readonly Sequence<KeyValuePair<string, string>> _texts;

    private LocalizedText(Sequence<KeyValuePair<string, string>> texts) => _texts = texts;

    /// <summary>A text in one language.</summary>
    /// <param name="text">The words; never empty.</param>
    /// <param name="language">An ISO 639-1 code; the default is <c>sv</c>.</param>
    public LocalizedText(string text, string language = "sv")
        : this(Sequence.Of(new KeyValuePair<string, string>(language, Needed(text))))
    {
    }

    /// <summary>The languages that the text exists in, in the order they were written.</summary>
    public IEnumerable<string> Languages => _texts.Select(t => t.Key);

    /// <summary>The text in the first language.</summary>
    public string First => _texts[0].Value;

    /// <summary>The same text with one more language; a language that was there is replaced.</summary>
    public LocalizedText With(string language, string text) => Languages.Contains(language)
        ? new LocalizedText(_texts.Select(t => t.Key == language ? new KeyValuePair<string, string>(language, Needed(text)) : t).ToSequence())
        : new LocalizedText(_texts.With(new KeyValuePair<string, string>(language, Needed(text))));

    /// <summary>The text in a language, or in the first one where that language is missing.</summary>
    public string In(Language language) => In(language.Code());

    /// <inheritdoc cref="In(Language)"/>
    public string In(string language) => _texts.FirstOrDefault(t => t.Key == language).Value ?? First;

    /// <summary>Every language's text changed in the same way, for instance a part put into a stem.</summary>
    public LocalizedText Select(Func<string, string, string> change) =>
        new(_texts.Select(t => new KeyValuePair<string, string>(t.Key, Needed(change(t.Key, t.Value)))).ToSequence());

    /// <inheritdoc/>
    public bool Equals(LocalizedText? other) => other is not null && _texts == other._texts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedText);

    /// <inheritdoc/>
    public override int GetHashCode() => _texts.GetHashCode();

    /// <summary>The text in the first language.</summary>
    public override string ToString() => First;

    /// <summary>A plain string is a text in Swedish.</summary>
    public static implicit operator LocalizedText(string text) => new(text);

    private static string Needed(string text) => string.IsNullOrWhiteSpace(text)
        ? throw new ArgumentException("a text needs words", nameof(text))
        : text;
}
