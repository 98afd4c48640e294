using Microsoft.Extensions.Logging;

namespace Sam.Extensions.Tests;

/// <summary>What was logged, with its values.</summary>
internal sealed record RecordedEntry(LogLevel Level, int EventId, string Message, IReadOnlyDictionary<string, object?> Values);

/// <summary>Keeps what is logged.</summary>
internal sealed class RecordingLogger : ILoggerProvider, ILogger
{
    private readonly List<RecordedEntry> _entries = [];

    public IReadOnlyList<RecordedEntry> Entries
    {
        get
        {
            lock (_entries)
            {
                return [.. _entries];
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        var values = (state as IEnumerable<KeyValuePair<string, object?>> ?? []).ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
        lock (_entries)
        {
            _entries.Add(new RecordedEntry(logLevel, eventId.Id, formatter(state, exception), values));
        }
    }

    public void Dispose()
    {
    }
}
