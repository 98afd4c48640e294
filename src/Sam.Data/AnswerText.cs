using Sam.Answers;
using Sam.Tables;

namespace Sam;

/// <summary>Responses as wide CSV (<c>NAME.svar.csv</c>), as <see cref="AnswerFile"/> reads it: a row per response, a column per item.</summary>
public static class AnswerText
{
    private const char Separator = ';';

    /// <summary>
    /// The text: UTF-8 is meant, lines end in <c>\n</c>. Options by code, several joined by <c>|</c>; an item that was not shown is as blank
    /// as one that was not answered. Columns that no response needs (role, eligible, comments) are left out.
    /// </summary>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="responses">The responses in the order of the rows.</param>
    /// <param name="language">The language of the columns' names; null for the one that the questionnaire is written in.</param>
    public static string ToCsv(Questionnaire questionnaire, IEnumerable<Response> responses, Language? language = null)
    {
        var all = responses.ToList();
        var columns = Columns(questionnaire, all, language ?? WrittenLanguage.Of(questionnaire)).ToList();
        var rows = all.Select(r => columns.Select(c => c.Cell(r))).Prepend(columns.Select(c => c.Header));
        return string.Concat(rows.Select(r => string.Join(Separator, r.Select(c => CsvCell.Of(c, Separator))) + "\n"));
    }

    private static IEnumerable<(string Header, Func<Response, string> Cell)> Columns(Questionnaire questionnaire, List<Response> all, Language language)
    {
        string Header(ColumnName name) => NameFor(name, questionnaire, language);
        yield return (Header(AnswerColumns.Respondent), r => r.Id);
        yield return all.Any(r => r.Covers.Count > 1)
            ? (Header(AnswerColumns.Units), r => string.Join("|", r.Covers))
            : (Header(AnswerColumns.Unit), r => r.Covers[0]);
        if (all.Any(r => !r.IsEligible))
        {
            yield return (Header(AnswerColumns.Eligible), r => r.IsEligible ? "" : language == Language.Swedish ? "nej" : "no");
        }

        foreach (var (name, text) in new (ColumnName, Func<Response, string?>)[] { (AnswerColumns.Role, r => r.Role), (AnswerColumns.Method, r => r.Method), (AnswerColumns.Note, r => r.Note) })
        {
            if (all.Any(r => text(r) is not null))
            {
                yield return (Header(name), r => text(r) ?? "");
            }
        }

        var commented = all.SelectMany(r => r.Comments).Select(c => c.Item).ToHashSet();
        foreach (var item in questionnaire.Items)
        {
            var code = CodeFor(item);
            yield return (code, r => TextOf(r[item.Code]));
            if (commented.Contains(item.Code))
            {
                yield return (code + (language == Language.Swedish ? ".kommentar" : ".comment"), r => string.Join(" ", r.Comments.Where(c => c.Item == item.Code).Select(c => c.Text)));
            }
        }
    }

    // An item may be called as a column is: the reader takes the item, so the column needs another of its names.
    private static string NameFor(ColumnName name, Questionnaire questionnaire, Language language)
    {
        var names = language == Language.Swedish ? name.Further.Prepend(name.Swedish) : name.Further.Append(name.Swedish);
        return names.FirstOrDefault(n => !questionnaire.TryFind(n, out _))
            ?? throw new ArgumentException($"all names of the column '{name.Swedish}' are items of the questionnaire '{questionnaire.Id}'", nameof(questionnaire));
    }

    // Columns of these names would make it a file with a row per answer.
    private static string CodeFor(Item item) =>
        (AnswerColumns.Item.Is(item.Code.Text) || AnswerColumns.Answer.Is(item.Code.Text) ? "q" : "") + item.Code.Text;

    private static string TextOf(Answer answer) => answer switch
    {
        Answer.Chosen chosen => string.Join("|", chosen.Options.Select(o => o.Code)),
        Answer.Number number => number.Value.ToDecimalText(15),
        Answer.Date date => date.Value.ToString(),
        Answer.Text text => text.Value,
        _ => "",
    };
}
