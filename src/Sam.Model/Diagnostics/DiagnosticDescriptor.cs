namespace Sam;

/// <summary>A kind of diagnostic: id, default severity and the sentences with numbered holes (<c>{0}</c>, <c>{1}</c>) for what is quoted.</summary>
public sealed class DiagnosticDescriptor
{
    /// <summary>The most characters that a message quotes of one text.</summary>
    public const int MaxQuoted = 400;

    internal DiagnosticDescriptor(string id, Severity severity, string sv, string en)
    {
        Id = new DiagnosticId(id);
        DefaultSeverity = severity;
        Format = new Message(sv, en);
    }

    /// <summary>The id.</summary>
    public DiagnosticId Id { get; }

    /// <summary>The severity unless a configuration changes it.</summary>
    public Severity DefaultSeverity { get; }

    /// <summary>The sentences with holes.</summary>
    public Message Format { get; }

    /// <summary>A diagnostic of this kind at a place, for sentences without holes.</summary>
    public Diagnostic At(Place where) => new(Id, DefaultSeverity, where, Format);

    /// <summary>A diagnostic of this kind at a place, with the holes filled.</summary>
    public Diagnostic At(Place where, params string[] quoted) =>
        new(Id, DefaultSeverity, where, new Message(Fill(Format.Swedish, quoted), Fill(Format.English, quoted)));

    /// <summary>A diagnostic of this kind at a place; the holes are filled with a text in each language.</summary>
    public Diagnostic At(Place where, params Message[] quoted) =>
        new(Id, DefaultSeverity, where, new Message(
            Fill(Format.Swedish, quoted.Select(q => q.Swedish).ToArray()),
            Fill(Format.English, quoted.Select(q => q.English).ToArray())));

    /// <summary>The id and the Swedish sentence.</summary>
    public override string ToString() => $"{Id}: {Format.Swedish}";

    // Not string.Format: a brace in an author's text must stay a brace.
    private static string Fill(string format, string[] quoted)
    {
        var text = new System.Text.StringBuilder(format.Length + 32);
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == '{' && i + 2 < format.Length && format[i + 2] == '}' && format[i + 1] - '0' is var hole and >= 0 and <= 9)
            {
                text.Append(hole < quoted.Length ? Short(quoted[hole]) : "");
                i += 2;
            }
            else
            {
                text.Append(format[i]);
            }
        }

        return text.ToString();
    }

    // A cell of megabytes must not become a message of megabytes.
    private static string Short(string text) => text.Length <= MaxQuoted ? text : text.Substring(0, MaxQuoted - 1) + "…";
}
