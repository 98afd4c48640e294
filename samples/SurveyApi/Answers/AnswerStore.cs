using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using SurveyApi.Documents;
using SurveyApi.Surveys;

namespace SurveyApi.Answers;

/// <summary>
/// The answers, in SQLite. One writer takes what has queued up and commits it at once, so that one flush to the disk serves many requests;
/// a request is answered when its answer is on the disk and not before. Readers never wait for the writer.
/// </summary>
internal sealed partial class AnswerStore : BackgroundService
{
    private const int MaxBatch = 256;

    private readonly Channel<Write> _queue = Channel.CreateBounded<Write>(new BoundedChannelOptions(4 * MaxBatch) { SingleReader = true });
    private readonly ConcurrentDictionary<string, long> _versions = new(StringComparer.Ordinal);
    private readonly string _connection;
    private readonly ILogger<AnswerStore> _log;

    public AnswerStore(IOptions<SurveyOptions> options, IHostEnvironment environment, ILogger<AnswerStore> log)
    {
        _log = log;
        _connection = new SqliteConnectionStringBuilder { DataSource = Path.Combine(environment.ContentRootPath, options.Value.Database) }.ToString();
        using var database = Open();
        AnswerTables.Create(database);
    }

    /// <summary>Grows whenever a survey gets answers.</summary>
    public long VersionOf(string survey) => _versions.GetValueOrDefault(survey);

    /// <summary>Keeps a response. If the caller goes away before it is told, the response may be kept all the same, and can be sent again.</summary>
    public Task<AddOutcome> AddAsync(string survey, string id, string content, CancellationToken cancel) => EnqueueAsync(new Write(survey, id, content), cancel);

    /// <summary>Ends a survey: it takes no more answers.</summary>
    public Task CloseAsync(string survey, CancellationToken cancel) => EnqueueAsync(new Write(survey, null, null), cancel);

    public bool IsClosed(string survey)
    {
        using var database = Open();
        return AnswerTables.IsClosed(database, survey);
    }

    /// <summary>The responses of a survey, in the order of their ids: when they came is nowhere kept.</summary>
    public async IAsyncEnumerable<RawResponse> ReadAsync(string survey, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var database = Open();
        await using var command = AnswerTables.Select(database, survey);
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            yield return JsonSerializer.Deserialize(rows.GetString(0), ApiJson.Default.ResponseBody)!.ToRaw();
        }
    }

    /// <summary>Takes no more answers, keeps those that are queued, then stops.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _queue.Writer.TryComplete();
        await (ExecuteTask ?? Task.CompletedTask).WaitAsync(cancellationToken);
        await base.StopAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.Run(WriteAllAsync, CancellationToken.None);

    private async Task<AddOutcome> EnqueueAsync(Write write, CancellationToken cancel)
    {
        await _queue.Writer.WriteAsync(write, cancel);
        return await write.Done.Task.WaitAsync(cancel);
    }

    private async Task WriteAllAsync()
    {
        await using var database = Open();
        var batch = new List<Write>(MaxBatch);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (batch.Count < MaxBatch && _queue.Reader.TryRead(out var write))
            {
                batch.Add(write);
            }

            Commit(database, batch);
            batch.Clear();
        }
    }

    private void Commit(SqliteConnection database, List<Write> batch)
    {
        try
        {
            using var transaction = database.BeginTransaction();
            var outcomes = batch.ConvertAll(w => w.Id is null ? AnswerTables.Close(transaction, w.Survey) : AnswerTables.Add(transaction, w.Survey, w.Id, w.Content!));
            transaction.Commit();
            foreach (var survey in batch.Select(w => w.Survey).Distinct())
            {
                _versions.AddOrUpdate(survey, 1, (_, version) => version + 1);
            }

            for (var i = 0; i < batch.Count; i++)
            {
                batch[i].Done.SetResult(outcomes[i]);
            }
        }
        catch (SqliteException e)
        {
            NotKept(e, batch.Count);
            batch.ForEach(w => w.Done.SetException(e));
        }
    }

    private SqliteConnection Open()
    {
        var database = new SqliteConnection(_connection);
        database.Open();
        AnswerTables.Prepare(database);
        return database;
    }

    [LoggerMessage(LogLevel.Error, "{Count} answers could not be kept; their senders were told so")]
    private partial void NotKept(Exception exception, int count);

    /// <summary>A response to keep, or, without an id, a survey to close.</summary>
    private sealed record Write(string Survey, string? Id, string? Content)
    {
        public TaskCompletionSource<AddOutcome> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
