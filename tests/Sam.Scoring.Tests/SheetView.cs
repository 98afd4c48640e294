using System.Text;

namespace Sam.Scoring.Tests;

/// <summary>A score sheet as lines, for comparing two of them.</summary>
internal static class SheetView
{
    public static string ToText(this ScoreSheet sheet)
    {
        var text = new StringBuilder();
        foreach (var unit in sheet.Questionnaires.SelectMany(q => q.Units))
        {
            text.Append(unit.Unit.Id).Append(' ').Append(unit.Response).Append('\n');
            foreach (var item in unit.Items)
            {
                text.Append("  ").Append(item.Item.Code).Append(' ').Append(item.Base).Append(' ').Append(item.Missing).Append(' ').Append(item.NotShown).Append(' ')
                    .AppendJoin(' ', item.Distribution.Select(o => o.Count)).Append(' ')
                    .AppendJoin(' ', item.Measures.Select(m => $"{m}={item.FigureOf(m)!.Value.Fraction ?? item.FigureOf(m)!.Value.Exact?.ToString()}")).Append('\n');
            }
        }

        return text.ToString();
    }
}
