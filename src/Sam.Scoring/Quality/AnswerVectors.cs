using System.Text;
using Sam.Columns;

namespace Sam.Quality;

/// <summary>Which responses in the analysis answered every closed item alike. Words are no closed item.</summary>
internal static class AnswerVectors
{
    /// <summary>For each response how many have its answers, itself included; 0 outside the analysis.</summary>
    public static int[] CountsOf(ResponseSet set)
    {
        var columns = set.Questionnaire.Items.Where(i => i.Answer is not AnswerType.FreeText).Select(i => set.ColumnOf(i.Code)).ToList();
        var keys = new string?[set.ResponseCount];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var key = new StringBuilder();
        for (var response = 0; response < keys.Length; response++)
        {
            if (set.IsInAnalysis(response))
            {
                keys[response] = KeyOf(columns, response, key.Clear());
                counts[keys[response]!] = counts.GetValueOrDefault(keys[response]!) + 1;
            }
        }

        return keys.Select(k => k is null ? 0 : counts[k]).ToArray();
    }

    private static string KeyOf(List<Column> columns, int response, StringBuilder key)
    {
        foreach (var column in columns)
        {
            var code = column.CodeAt(response);
            key.Append((char)(code & 0xFFFF)).Append((char)((code >> 16) & 0xFFFF));
            if (column is ChoicesColumn choices)
            {
                for (var option = 0; option < choices.OptionCount; option++)
                {
                    key.Append(choices.IsTicked(response, option) ? '1' : '0');
                }
            }
        }

        return key.ToString();
    }
}
