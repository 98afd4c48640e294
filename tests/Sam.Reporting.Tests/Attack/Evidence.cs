using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sam.Reporting.Tests;

/// <summary>What published texts show a figure of: which unit's answers to which item, or which unit's index. Read from the texts alone.</summary>
internal static partial class Evidence
{
    /// <summary>Everything that the JSON of a sheet shows.</summary>
    public static IEnumerable<Shown> InJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.Clone();
        foreach (var unit in root.GetProperty("units").EnumerateArray())
        {
            var id = unit.GetProperty("unit").GetString()!;
            foreach (var item in unit.GetProperty("items").EnumerateArray().Where(i => HasNumber(i)))
            {
                yield return new Shown(id, item.GetProperty("item").GetString()!, IsIndex: false);
            }

            foreach (var index in unit.GetProperty("indices").EnumerateArray().Where(i => HasNumber(i) || i.GetProperty("light").ValueKind != JsonValueKind.Null))
            {
                yield return new Shown(id, index.GetProperty("index").GetString()!, IsIndex: true);
            }
        }

        foreach (var ranking in root.GetProperty("rankings").EnumerateArray().Where(r => r.GetProperty("source").GetString() == "answers"))
        {
            yield return new Shown(ranking.GetProperty("unit").GetString()!, ranking.GetProperty("item").GetString()!, IsIndex: false);
        }

        foreach (var finding in root.GetProperty("findings").EnumerateArray())
        {
            if (Question().Match(finding.GetProperty("text").GetString()!) is { Success: true } match)
            {
                yield return new Shown(finding.GetProperty("unit").GetString()!, match.Groups[1].Value, IsIndex: false);
            }
        }
    }

    /// <summary>Everything that the text report of a unit shows.</summary>
    public static IEnumerable<Shown> InText(string unit, string text, Questionnaire questionnaire)
    {
        var lines = text.Split('\n');
        for (var i = 0; i + 2 < lines.Length; i++)
        {
            if (Heading().Match(lines[i]) is { Success: true } match && lines[i + 1].StartsWith('·'))
            {
                var said = lines.Skip(i + 2).First(l => l.Length > 0);
                if (!said.StartsWith('–'))
                {
                    yield return new Shown(unit, match.Groups[1].Value, IsIndex: false);
                }
            }
        }

        foreach (var score in questionnaire.Scores)
        {
            var name = score.Text.In(Language.Swedish);
            if (lines.Any(l => l.TrimStart().StartsWith(name, StringComparison.Ordinal) && IndexValue().IsMatch(l)))
            {
                yield return new Shown(unit, score.Id, IsIndex: true);
            }
        }
    }

    private static bool HasNumber(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => true,
        JsonValueKind.Object => element.EnumerateObject().Any(p => HasNumber(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().Any(HasNumber),
        _ => false,
    };

    [GeneratedRegex(@"fråga (\w+)")]
    private static partial Regex Question();

    [GeneratedRegex(@"^(\w+)\. ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\d")]
    private static partial Regex IndexValue();
}

/// <summary>A unit's answers to an item, or a unit's index, of which something is shown.</summary>
internal sealed record Shown(string Unit, string Code, bool IsIndex);
