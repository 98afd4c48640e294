using Sam.Answers;
using Sam.Tables;
using Sam.Wide;

namespace Sam;

/// <summary>
/// Answers to a questionnaire from a file: wide CSV (a row per response, a column per item), long CSV (a row per answer:
/// <c>svar-id;enhet;fråga;svar</c>) or JSON (an array of flat objects with the CSV's names).
/// </summary>
public static partial class AnswerFile
{
    /// <summary>
    /// Reads the file. There is always a set; bad cells and rows are set aside, each with a diagnostic at its place. Where the file itself
    /// can't be read the set is empty.
    /// </summary>
    /// <param name="content">The bytes; the ending of <paramref name="path"/> tells CSV from JSON.</param>
    /// <param name="path">The path for diagnostics.</param>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="organisation">Who was asked; null to take the units of the answers, under one root <c>alla</c>.</param>
    /// <param name="limits">When a response is partial or complete; null for <see cref="CompletenessLimits.Default"/>.</param>
    public static ParseResult<ResponseSet> Read(ReadOnlyMemory<byte> content, string path, Questionnaire questionnaire, Organisation? organisation = null, CompletenessLimits? limits = null)
    {
        if (IsJson(path))
        {
            var found = new List<Diagnostic>();
            return OfTable(JsonTable.Read(content, path, found), path, questionnaire, organisation, found, limits);
        }

        var diagnostics = new List<Diagnostic>();
        if (CsvText.Open(content, path, diagnostics) is not { } text)
        {
            return OfTable(null, path, questionnaire, organisation, diagnostics, limits);
        }

        return WideFile.Open(text, path, questionnaire, limits) is { } wide
            ? WithPath(WideReader.Read(wide, organisation), path, diagnostics)
            : OfTable(CsvTable.Read(text, path, diagnostics), path, questionnaire, organisation, diagnostics, limits);
    }

    /// <summary>
    /// Counts the answers of a file without keeping them: what <see cref="Read"/> and <see cref="Aggregates.Count"/> give, keeping of
    /// a wide CSV file only some responses at a time, and of their names a number each. Such a file may be as large as
    /// an array of bytes.
    /// </summary>
    /// <param name="content">The bytes; the ending of <paramref name="path"/> tells CSV from JSON.</param>
    /// <param name="path">The path for diagnostics.</param>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="organisation">Who was asked.</param>
    /// <param name="plan">What is counted.</param>
    public static ParseResult<Aggregates> Count(ReadOnlyMemory<byte> content, string path, Questionnaire questionnaire, Organisation organisation, AggregationPlan plan)
    {
        var diagnostics = new List<Diagnostic>();
        if (!IsJson(path)
            && CsvText.Open(content, path, diagnostics, Array.MaxLength) is { } text
            && WideFile.Open(text, path, questionnaire) is { } wide)
        {
            return WithPath(WideReader.Count(wide, organisation, plan), path, diagnostics);
        }

        var set = Read(content, path, questionnaire, organisation);
        return new ParseResult<Aggregates>(Aggregates.Count(set.Value, plan), set.Diagnostics);
    }

    /// <summary>
    /// The same of a file that is opened here, more than once, and need not fit in memory: a wide CSV file in UTF-8 without quotation marks is
    /// read block by block. Any other is read as a whole, and so is one in which names of responses stand twice.
    /// </summary>
    /// <param name="open">Opens the file at its start; streams can be moved in, and are closed here.</param>
    /// <param name="path">The path for diagnostics; its ending tells CSV from JSON.</param>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="organisation">Who was asked.</param>
    /// <param name="plan">What is counted.</param>
    public static ParseResult<Aggregates> Count(Func<Stream> open, string path, Questionnaire questionnaire, Organisation organisation, AggregationPlan plan)
    {
        if (!IsJson(path) && CsvBlocks.Find(open) is { } blocks && OpenBlocks(blocks, path, questionnaire) is { } wide)
        {
            return WithPath(WideReader.Count(wide, organisation, plan), path, []);
        }

        using var stream = open();
        var content = new byte[checked((int)stream.Length)];
        stream.ReadExactly(content);
        return Count(content, path, questionnaire, organisation, plan);
    }

    /// <summary>A wide file in blocks, at its header; null where it is no such file.</summary>
    internal static WideFile? OpenBlocks(CsvBlocks blocks, string path, Questionnaire questionnaire)
    {
        using var first = new PartText(blocks, 0).Hold();
        return CsvText.Open(first.Text, path, []) is { } text ? WideFile.Open(text, path, questionnaire, blocks: blocks) : null;
    }

    /// <summary>The answers in a table, each cell of which is at hand with its place.</summary>
    internal static ParseResult<ResponseSet> OfTable(Table? table, string path, Questionnaire questionnaire, Organisation? organisation, List<Diagnostic> diagnostics, CompletenessLimits? limits = null)
    {
        var rows = table is null ? []
            : LongAnswers.IsLong(table) ? new LongAnswers(table, questionnaire, diagnostics).Read()
            : new WideAnswers(table, questionnaire, diagnostics).Read();
        var builder = new ResponseSetBuilder(questionnaire, organisation ?? OrganisationFile.OfUnits(rows.SelectMany(r => r.Units).Select(u => u.Text)), limits);
        foreach (var row in rows)
        {
            builder.Add(row);
        }

        return WithPath(builder.Build(), path, diagnostics);
    }

    // What concerns all answers stands nowhere in the file.
    internal static ParseResult<T> WithPath<T>(ParseResult<T> set, string path, List<Diagnostic> before)
        where T : class =>
        new(set.Value, before.Concat(set.Diagnostics.Select(d => d.Where is Place.InValue { File: "", JsonPath: "" } ? d with { Where = new Place.InValue(path, "") } : d)));

    private static bool IsJson(string path) => path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
