using Sam.Answers;
using Sam.Tables;

namespace Sam;

/// <summary>
/// Answers to a questionnaire from a file: wide CSV (a row per response, a column per item), long CSV (a row per answer:
/// <c>svar-id;enhet;fråga;svar</c>) or JSON (an array of flat objects with the CSV's names).
/// </summary>
public static class AnswerFile
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
        var diagnostics = new List<Diagnostic>();
        var table = TableReader.Read(content, path, diagnostics);
        var rows = table is null ? []
            : LongAnswers.IsLong(table) ? new LongAnswers(table, questionnaire, diagnostics).Read()
            : new WideAnswers(table, questionnaire, diagnostics).Read();
        var builder = new ResponseSetBuilder(questionnaire, organisation ?? OrganisationFile.OfUnits(rows.SelectMany(r => r.Units).Select(u => u.Text)), limits);
        foreach (var row in rows)
        {
            builder.Add(row);
        }

        var set = builder.Build();
        return new ParseResult<ResponseSet>(set.Value, diagnostics.Concat(set.Diagnostics.Select(d => d.Where is Place.InValue { File: "", JsonPath: "" } ? d with { Where = new Place.InValue(path, "") } : d)));
    }
}
