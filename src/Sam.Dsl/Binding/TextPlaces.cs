using System.Runtime.CompilerServices;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Where in the file each text for readers stands, language by language.</summary>
internal sealed class TextPlaces
{
    // Texts that say the same are equal, but each has its place.
    private readonly Dictionary<LocalizedText, Sequence<TextPlace>> _places = new(new SameText());

    /// <summary>Remembers where a text in one language stands.</summary>
    public LocalizedText Keep(LocalizedText text, ScalarSyntax scalar)
    {
        _places[text] = Sequence.Of(new TextPlace(text.Languages.First(), text.First, scalar));
        return text;
    }

    /// <summary>A text with another in a further language, which keeps its place.</summary>
    /// <param name="text">The text so far; null if this is the first language.</param>
    /// <param name="language">The language.</param>
    /// <param name="other">What it says in that language.</param>
    public LocalizedText Join(LocalizedText? text, string language, LocalizedText other)
    {
        var joined = text is null ? new LocalizedText(other.First, language) : text.With(language, other.First);
        var before = text is null ? default : Of(text).Where(p => p.Language != language).ToSequence();
        _places[joined] = before.With(Of(other)[0] with { Language = language });
        return joined;
    }

    /// <summary>A text that says more than another, which stands in this file; what it adds stands elsewhere.</summary>
    public LocalizedText Copy(LocalizedText text, LocalizedText longer)
    {
        _places[longer] = Of(text);
        return longer;
    }

    /// <summary>The places of a text; none for one that was put together of others.</summary>
    public Sequence<TextPlace> Of(LocalizedText text) => _places.TryGetValue(text, out var places) ? places : default;

    private sealed class SameText : IEqualityComparer<LocalizedText>
    {
        public bool Equals(LocalizedText? x, LocalizedText? y) => ReferenceEquals(x, y);

        public int GetHashCode(LocalizedText obj) => RuntimeHelpers.GetHashCode(obj);
    }
}

/// <summary>What a text says in one language, and where that stands.</summary>
internal sealed record TextPlace(string Language, string Text, ScalarSyntax Scalar)
{
    /// <summary>The place in the file of a stretch of the text.</summary>
    public TextSpan SpanOf(int start, int length) => Scalar.SpanOf(start + Scalar.Text.Length - Scalar.Text.TrimStart().Length, length);
}
