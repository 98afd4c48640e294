namespace Sam;

/// <summary>The tool was called in a way that can't work: a file is missing, options do not go together. Ends in exit code 2.</summary>
internal sealed class UsageException(Message text) : Exception(text.English)
{
    public Message Text { get; } = text;
}
