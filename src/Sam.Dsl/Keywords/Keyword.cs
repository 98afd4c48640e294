using System.Runtime.CompilerServices;

namespace Sam.Keywords;

/// <summary>A keyword: one row of the keyword table.</summary>
/// <param name="Where">Where it may stand.</param>
/// <param name="Swedish">The Swedish word.</param>
/// <param name="English">The English word.</param>
/// <param name="Means">What it means, for documentation and hover texts.</param>
internal sealed record Keyword(KeywordPlace Where, string Swedish, string English, Message Means)
{
    // Each row of the table is one object, and is looked up many times for every question.
    public bool Equals(Keyword? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    public string In(Language language) => language == Language.Swedish ? Swedish : English;

    public bool IsIn(Language language, string word) => In(language).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>True if the word is this keyword in either language.</summary>
    public bool Is(string word) => IsIn(Language.Swedish, word) || IsIn(Language.English, word);

    /// <summary>True if the word tells which language a file is in.</summary>
    public bool TellsLanguage => !Swedish.Equals(English, StringComparison.OrdinalIgnoreCase);
}
