using Sam.Tables;

namespace Sam.Answers;

/// <summary>The columns of answer files that are no items.</summary>
internal static class AnswerColumns
{
    public static readonly ColumnName Respondent = new("svarande", "respondent", "svar-id", "response-id");
    public static readonly ColumnName Unit = new("enhet", "unit");
    public static readonly ColumnName Units = new("enheter", "units");
    public static readonly ColumnName Eligible = new("behörig", "eligible");
    public static readonly ColumnName Status = new("status");
    public static readonly ColumnName Role = new("roll", "role");
    public static readonly ColumnName Method = new("metod", "method");
    public static readonly ColumnName Date = new("datum", "date");
    public static readonly ColumnName Note = new("anmärkning", "note");
    public static readonly ColumnName Item = new("fråga", "question", "item");
    public static readonly ColumnName Answer = new("svar", "answer");

    public static readonly IReadOnlyList<ColumnName> OfResponse = [Respondent, Unit, Units, Eligible, Status, Role, Method, Date, Note];
}
