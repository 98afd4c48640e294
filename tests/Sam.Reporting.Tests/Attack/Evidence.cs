using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sam.Reporting.Tests;

/// <summary>What published texts show a figure of: which unit's answers to which item, or which unit's index, now or last wave. Read from the texts alone.</summary>
internal static partial class Evidence
{
    private static readonly string[] OfOthers = ["previous", "change", "rollups", "flags"];

    /// <summary>Everything that a sheet shows, in all its formats; last wave's is its own evidence.</summary>
    public static IEnumerable<Shown> In(ScoreSheet sheet) => InJson(sheet.ToJson(), sheet.Questionnaires[0].Questionnaire)
        .Concat(sheet.Wave.Organisation.Units.SelectMany(u => InText(u.Id, Report.Of(sheet, u.Id).ToText(), sheet.Questionnaires[0].Questionnaire)))
        .Concat(sheet.Questionnaires[0].Units.SelectMany(InExplanations));

    /// <summary>Everything that the JSON of a sheet shows.</summary>
    public static IEnumerable<Shown> InJson(string json, Questionnaire questionnaire)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement.Clone();
        var units = root.GetProperty("units").EnumerateArray().ToList();
        return units.SelectMany(u => InUnit(u, units.Where(c => c.GetProperty("parent").GetString() == u.GetProperty("unit").GetString()).Select(c => c.GetProperty("unit").GetString()!).ToList()))
            .Concat(root.GetProperty("rankings").EnumerateArray()
                .Where(r => r.GetProperty("source").GetString() == "answers")
                .Select(r => new Shown(r.GetProperty("unit").GetString()!, r.GetProperty("item").GetString()!, IsIndex: false)))
            .Concat(root.GetProperty("findings").EnumerateArray()
                .SelectMany(f => InSentence(f.GetProperty("unit").GetString()!, f.GetProperty("text").GetString()!, questionnaire)));
    }

    private static IEnumerable<Shown> InUnit(JsonElement unit, List<string> children)
    {
        var id = unit.GetProperty("unit").GetString()!;
        var earlier = unit.TryGetProperty("previousUnits", out var units) ? units.EnumerateArray().Select(u => u.GetString()!).ToList() : [];
        var figures = unit.GetProperty("items").EnumerateArray().Select(e => (Element: e, Code: e.GetProperty("item").GetString()!, IsIndex: false))
            .Concat(unit.GetProperty("indices").EnumerateArray().Select(e => (Element: e, Code: e.GetProperty("index").GetString()!, IsIndex: true)));
        foreach (var (element, code, isIndex) in figures)
        {
            var (isChanged, hasEarlier) = (HasNumber(element, "change"), HasNumber(element, "previous"));
            if (isChanged || element.EnumerateObject().Any(p => !OfOthers.Contains(p.Name) && HasNumber(p.Value)) || HasText(element, "light") || HasText(element, "band"))
            {
                yield return new Shown(id, code, isIndex);
            }

            foreach (var shown in isChanged || hasEarlier ? earlier.Select(e => new Shown(e, code, isIndex, IsEarlier: true)) : [])
            {
                yield return shown;
            }

            // The levels below: in a tree without levels the units directly below.
            foreach (var child in RollUps(element).Any(r => r.GetProperty("rule").GetString() != "pooled" && HasNumber(r)) ? children : [])
            {
                yield return new Shown(child, code, isIndex);
            }
        }

        foreach (var target in unit.GetProperty("targets").EnumerateArray().Where(t => t.GetProperty("about").GetString() is not ("response-rate" or "share-positive")))
        {
            if (HasNumber(target, "value") || HasNumber(target, "change") || HasText(target, "status"))
            {
                yield return new Shown(id, target.GetProperty("about").GetString()!, IsIndex: true);
            }
        }

        foreach (var area in unit.TryGetProperty("areas", out var areas) ? areas.EnumerateArray().ToList() : [])
        {
            foreach (var item in area.GetProperty("items").EnumerateArray().Select(i => i.GetString()!))
            {
                if (HasNumber(area, "share") || HasNumber(area, "change"))
                {
                    yield return new Shown(id, item, IsIndex: false);
                }

                foreach (var shown in HasNumber(area, "previous") || HasNumber(area, "change") ? earlier.Select(e => new Shown(e, item, IsIndex: false, IsEarlier: true)) : [])
                {
                    yield return shown;
                }
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
            if (lines.Select(l => l.Trim()).Any(l => l.StartsWith(name, StringComparison.Ordinal) && !l[name.Length..].TrimStart(' ', '.', '|').StartsWith('–') && Number().IsMatch(l)))
            {
                yield return new Shown(unit, score.Id, IsIndex: true);
            }
        }
    }

    /// <summary>Everything that the explanations of a unit's figures show. Values of single responses are no sums: they may not be there at all.</summary>
    public static IEnumerable<Shown> InExplanations(UnitScores unit)
    {
        foreach (var item in unit.Items.Where(i => i.Measures.Select(m => i.FigureOf(m)!.Value.Explain()).Any(e => IsTold(e) || e.Bases.Count > 3)))
        {
            yield return new Shown(unit.Unit.Id, item.Item.Code.Text, IsIndex: false);
        }

        foreach (var index in unit.Indices)
        {
            var explained = index.Measures.Select(m => m.Value).Prepend(index.Value).Select(f => f.Explain()).ToList();
            Assert.DoesNotContain(explained.SelectMany(e => e.Inputs), line => line.Value is not null);
            if (explained.Any(IsTold))
            {
                yield return new Shown(unit.Unit.Id, index.Score.Id, IsIndex: true);
            }
        }
    }

    private static bool IsTold(Explanation explanation) => explanation.Figure.Exists || explanation.Inputs.Concat(explanation.Exclusions).Any(l => l.Value is not null);

    private static IEnumerable<Shown> InSentence(string unit, string text, Questionnaire questionnaire) => Questions().Matches(text)
        .SelectMany(m => Number().Matches(m.Groups[1].Value))
        .Where(m => questionnaire.Items.Any(i => i.Code.Text == m.Value))
        .Select(m => new Shown(unit, m.Value, IsIndex: false))
        .Concat(questionnaire.Scores.Where(s => text.Contains(s.Text.In(Language.Swedish), StringComparison.Ordinal)).Select(s => new Shown(unit, s.Id, IsIndex: true)));

    private static IEnumerable<JsonElement> RollUps(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Name == "rollups" ? p.Value.EnumerateArray() : RollUps(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(RollUps),
        _ => [],
    };

    private static bool HasText(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String;

    private static bool HasNumber(JsonElement element, string name) => element.TryGetProperty(name, out var value) && HasNumber(value);

    private static bool HasNumber(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => true,
        JsonValueKind.Object => element.EnumerateObject().Any(p => !OfOthers.Contains(p.Name) && HasNumber(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().Any(HasNumber),
        _ => false,
    };

    [GeneratedRegex(@"[Ff]råg(?:a|orna) (\d+(?:(?:, | och )\d+)*)")]
    private static partial Regex Questions();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(\d+)\. ")]
    private static partial Regex Heading();
}

/// <summary>A unit's answers to an item, or a unit's index, of which something is shown; of last wave if it is earlier.</summary>
internal sealed record Shown(string Unit, string Code, bool IsIndex, bool IsEarlier = false);
