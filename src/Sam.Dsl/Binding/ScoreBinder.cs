using System.Globalization;
using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Scores and signs of a scale's options.</summary>
internal sealed class ScoreBinder(BindingContext context, Values values)
{
    /// <summary>The options with the scores and signs that the map gives them.</summary>
    /// <param name="reader">The scale's entries.</param>
    /// <param name="options">The valid options.</param>
    /// <param name="keepsOwn">True if options have scores of their own (numbers) where the map gives none.</param>
    public List<BoundOption> Bind(MapReader reader, List<BoundOption> options, bool keepsOwn)
    {
        var scored = reader.Find(KeywordTable.Scores) switch
        {
            { Value: ListSyntax list } entry => ByPlace(entry, list, options),
            { Value: MapSyntax map } => ByName(reader, map, options),
            { } entry => Odd(entry, options),
            null => options,
        };
        if (!keepsOwn)
        {
            scored = WithAllScored(scored);
        }

        if (reader.Has(KeywordTable.Positive))
        {
            // What is said here holds instead of the signs of the scale above.
            scored = scored.Select(o => o with { Option = o.Option with { IsPositive = false } }).ToList();
        }

        foreach (var word in values.Words(reader.Find(KeywordTable.Positive)))
        {
            Mark(reader, scored, word);
        }

        return scored;
    }

    private List<BoundOption> ByPlace(EntrySyntax entry, ListSyntax list, List<BoundOption> options)
    {
        if (list.Items.Count != options.Count)
        {
            context.Report(
                ScoringDiagnostics.ScoreCount, list,
                options.Count.ToString(CultureInfo.InvariantCulture), list.Items.Count.ToString(CultureInfo.InvariantCulture));
        }

        // Read on as if the scores were complete, so that no index is blamed as well.
        var words = values.Words(entry).ToList();
        var numbers = words.Select(values.Number).Take(options.Count).ToList();
        for (var i = 0; i < numbers.Count; i++)
        {
            NonAnswers.Check(context, options[i].Option, words[i]);
        }

        numbers.AddRange(Enumerable.Repeat(numbers.LastOrDefault(), options.Count - numbers.Count));
        return numbers.Count == options.Count
            ? options.Select((o, i) => o with { Option = o.Option with { Score = numbers[i] } }).ToList()
            : options;
    }

    private List<BoundOption> ByName(MapReader reader, MapSyntax map, List<BoundOption> options)
    {
        var scored = options.ToList();
        foreach (var entry in map.Entries)
        {
            var score = values.Number(values.Word(entry));
            var index = scored.FindIndex(o => o.Option.IsNamed(entry.Key.Text));
            if (index >= 0)
            {
                NonAnswers.Check(context, scored[index].Option, entry.Key);
                scored[index] = scored[index] with { Option = scored[index].Option with { Score = score } };
            }
            else
            {
                ReportOther(reader, scored, entry.Key);
            }
        }

        return scored;
    }

    private List<BoundOption> Odd(EntrySyntax entry, List<BoundOption> options)
    {
        values.WrongForm(entry, new Message("en lista av tal, eller alternativ: tal", "a list of numbers, or option: number"));
        return options;
    }

    private void Mark(MapReader reader, List<BoundOption> options, ScalarSyntax word)
    {
        var index = options.FindIndex(o => o.Option.IsNamed(word.Text));
        if (index >= 0)
        {
            options[index] = options[index] with { Option = options[index].Option with { IsPositive = true } };
        }
        else
        {
            ReportOther(reader, options, word);
        }
    }

    private void ReportOther(MapReader reader, List<BoundOption> options, ScalarSyntax word)
    {
        if (IsSpecial(reader, word.Text))
        {
            context.Report(ScoringDiagnostics.ScoreOnNonAnswer, word, word.Text);
        }
        else
        {
            OptionNames.ReportUnknown(context, word, options.Select(o => o.Option));
        }
    }

    // Not applicable and don't know are bound later; by name they can already be told apart from a misspelt option.
    private static bool IsSpecial(MapReader reader, string name) =>
        new[] { KeywordTable.NotApplicable, KeywordTable.DontKnow }
            .Select(k => reader.Find(k)?.Value)
            .Any(v => v is MapSyntax map
                ? map.Entries.Any(e => Same(e.Key.Text, name) || (e.Value is ScalarSyntax label && Same(label.Text, name)))
                : v is ScalarSyntax scalar && Same(scalar.Text, name));

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private List<BoundOption> WithAllScored(List<BoundOption> options)
    {
        var without = options.FirstOrDefault(o => o.Option.Score is null);
        if (without is null || options.FirstOrDefault(o => o.Option.Score is not null) is not { } with)
        {
            return options;
        }

        // Indices of the scale are not to be blamed for the same fault.
        context.Report(ScoringDiagnostics.OptionWithoutScore, without.Node, without.Option.Label.First);
        return options.Select(o => o.Option.Score is null ? o with { Option = o.Option with { Score = with.Option.Score } } : o).ToList();
    }
}
