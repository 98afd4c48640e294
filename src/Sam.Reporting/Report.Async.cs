using Sam.Writers;

namespace Sam;

/// <summary>The forms that a report can be written in.</summary>
public enum ReportFormat
{
    /// <summary>Plain text, as <see cref="Report.ToText"/>.</summary>
    Text,

    /// <summary>Markdown, as <see cref="Report.ToMarkdown"/>.</summary>
    Markdown,

    /// <summary>JSON, as <see cref="Report.ToJson"/>.</summary>
    Json,
}

/// <content>To streams.</content>
public sealed partial class Report
{
    /// <summary>Writes the report to a stream, for instance the body of a reply, as UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="output">The stream.</param>
    /// <param name="format">The form.</param>
    /// <param name="cancellationToken">Ends the writing; a part may have been written.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task WriteAsync(Stream output, ReportFormat format = ReportFormat.Text, CancellationToken cancellationToken = default) => Utf8Text.WriteAsync(output, In(format), cancellationToken);

    private string In(ReportFormat format) => format switch
    {
        ReportFormat.Text => ToText(),
        ReportFormat.Markdown => ToMarkdown(),
        ReportFormat.Json => ToJson(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no form of a report"),
    };
}
