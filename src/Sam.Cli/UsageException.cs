namespace Sam;

/// <summary>The tool was called in a way that can't work: a file is missing, options do not go together. Ends in exit code 2.</summary>
/// <param name="messages">What is wrong, a line each; at least one.</param>
internal sealed class UsageException(params IReadOnlyList<Message> messages) : Exception(string.Join(" ", messages.Select(m => m.English)))
{
    public IReadOnlyList<Message> Messages { get; } = messages;

    /// <summary>The messages in a language, a line each.</summary>
    public string In(Language language) => string.Concat(Messages.Select(m => m.In(language) + "\n"));
}
