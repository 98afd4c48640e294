using Microsoft.Data.Sqlite;

namespace SurveyApi.Answers;

/// <summary>The SQL. Values are always parameters.</summary>
internal static class AnswerTables
{
    // Without row ids: rows lie in the order of the responses' ids, and nothing tells who answered first.
    public static void Create(SqliteConnection database) => Execute(database, """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS response (survey TEXT NOT NULL, id TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (survey, id)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS closed (survey TEXT PRIMARY KEY) WITHOUT ROWID;
        """);

    // FULL: a commit returns when the log has reached the disk.
    public static void Prepare(SqliteConnection database) => Execute(database, "PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;");

    public static AddOutcome Add(SqliteTransaction transaction, string survey, string id, string content)
    {
        using var insert = Command(transaction.Connection!, "INSERT INTO response VALUES ($survey, $id, $content) ON CONFLICT DO NOTHING", survey, transaction);
        insert.Parameters.AddWithValue("$id", id);
        insert.Parameters.AddWithValue("$content", content);
        if (!IsClosed(transaction.Connection!, survey, transaction) && insert.ExecuteNonQuery() == 1)
        {
            return AddOutcome.Added;
        }

        using var select = Command(transaction.Connection!, "SELECT content FROM response WHERE survey = $survey AND id = $id", survey, transaction);
        select.Parameters.AddWithValue("$id", id);
        return select.ExecuteScalar() is not string kept ? AddOutcome.Closed
            : kept == content ? AddOutcome.AlreadyThere
            : AddOutcome.IdIsTaken;
    }

    public static AddOutcome Close(SqliteTransaction transaction, string survey)
    {
        using var command = Command(transaction.Connection!, "INSERT INTO closed VALUES ($survey) ON CONFLICT DO NOTHING", survey, transaction);
        command.ExecuteNonQuery();
        return AddOutcome.Closed;
    }

    public static bool IsClosed(SqliteConnection database, string survey, SqliteTransaction? transaction = null)
    {
        using var command = Command(database, "SELECT 1 FROM closed WHERE survey = $survey", survey, transaction);
        return command.ExecuteScalar() is not null;
    }

    public static SqliteCommand Select(SqliteConnection database, string survey) =>
        Command(database, "SELECT content FROM response WHERE survey = $survey ORDER BY id", survey);

    private static SqliteCommand Command(SqliteConnection database, string sql, string survey, SqliteTransaction? transaction = null)
    {
        var command = database.CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction;
        command.Parameters.AddWithValue("$survey", survey);
        return command;
    }

    private static void Execute(SqliteConnection database, string sql)
    {
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
