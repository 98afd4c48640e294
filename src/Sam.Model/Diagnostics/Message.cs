namespace Sam;

/// <summary>One sentence or a few, in both languages of the tool.</summary>
public sealed record Message(string Swedish, string English)
{
    /// <summary>What is the same in both languages: a name, a number, what somebody wrote.</summary>
    public static Message Same(string text) => new(text, text);

    /// <summary>The text in one of the languages.</summary>
    public string In(Language language) => language == Language.Swedish ? Swedish : English;

    /// <summary>This message followed by another.</summary>
    public Message And(Message next) => new(Swedish + " " + next.Swedish, English + " " + next.English);

    /// <summary>The Swedish text.</summary>
    public override string ToString() => Swedish;
}
