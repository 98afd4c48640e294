using Microsoft.Extensions.Logging;

namespace Sam.Catalogues;

/// <summary>What the catalogue logs.</summary>
internal static partial class CatalogueLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "{Count} questionnaires are read")]
    public static partial void Loaded(this ILogger logger, int count);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Questionnaires have errors: the {Count} that were read before stay")]
    public static partial void Kept(this ILogger logger, int count);

    /// <summary>A diagnostic: its id, file, line, column and message are values of their own; hints are information.</summary>
    public static void Write(this ILogger logger, Diagnostic diagnostic, Language language)
    {
        var level = diagnostic.Severity switch { Severity.Error => LogLevel.Error, Severity.Warning => LogLevel.Warning, _ => LogLevel.Information };
        var start = diagnostic.Where.PrintedRange?.Start;
        var message = diagnostic.Message.In(language);
        Found(logger, level, diagnostic.Where.Path, start?.Line ?? 0, start?.Column ?? 0, diagnostic.Id.Text, message);
    }

    [LoggerMessage(EventId = 3, Message = "{File}:{Line}:{Column}: {DiagnosticId}: {DiagnosticMessage}")]
    private static partial void Found(ILogger logger, LogLevel level, string file, int line, int column, string diagnosticId, string diagnosticMessage);
}
