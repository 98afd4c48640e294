using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>The options of a scale: from a list, from <c>code: label</c> pairs, and the special ones (not applicable, don't know).</summary>
internal sealed class OptionListBinder(BindingContext context, Values values, AnswerType? inherited, string owner)
{
    private readonly HashSet<string> _codes = new(StringComparer.OrdinalIgnoreCase);

    /// <summary><c>[Ja, Nej]</c>; an element may be long: id, text, score.</summary>
    public List<BoundOption> FromList(ListSyntax list)
    {
        var options = new List<BoundOption>(list.Items.Count);
        foreach (var node in list.Items)
        {
            // A scale with so many is refused; what they are called does not matter.
            if (options.Count > ResponseScale.MaxOptions)
            {
                options.Add(options[0]);
            }
            else if (node is MapSyntax map && !map.Entries.All(e => LanguageCodes.IsCode(e.Key.Text)))
            {
                AddLong(options, map);
            }
            else if (values.Text(node, context.Word(KeywordTable.Options), node, NameOf(null)) is { } label)
            {
                options.Add(new BoundOption(AsInherited(null, label), node));
            }
        }

        return options;
    }

    /// <summary><c>{ ja: Ja, nej: Nej }</c>.</summary>
    public List<BoundOption> FromMap(MapSyntax map)
    {
        var options = new List<BoundOption>(map.Entries.Count);
        foreach (var entry in map.Entries)
        {
            if (values.IsName(entry.Key) && values.Text(entry, NameOf(entry.Key.Text)) is { } label)
            {
                options.Add(new BoundOption(AsInherited(entry.Key.Text, label), entry.Key));
            }
        }

        return options;
    }

    /// <summary>Words for some numbers of a numeric scale.</summary>
    public List<BoundOption> WithLabels(List<BoundOption> numbers, EntrySyntax? labels)
    {
        foreach (var number in numbers)
        {
            _codes.Add(number.Option.Code);
        }

        foreach (var entry in values.Entries(labels, new Message("etiketter (tal: text)", "labels (number: text)")))
        {
            var index = numbers.FindIndex(n => n.Option.Code == entry.Key.Text);
            if (index < 0)
            {
                context.Report(StructureDiagnostics.UnknownOption, entry.Key, entry.Key.Text, $"{numbers[0].Option.Code}–{numbers[numbers.Count - 1].Option.Code}");
            }
            else if (values.Text(entry, NameOf(entry.Key.Text)) is { } label)
            {
                numbers[index] = numbers[index] with { Option = numbers[index].Option with { Label = label } };
            }
        }

        return numbers;
    }

    /// <summary>The options with those that the map calls not applicable and don't know behind them, and the exclusive ones marked.</summary>
    public List<BoundOption> AddSpecial(List<BoundOption> options, MapReader reader)
    {
        foreach (var option in options)
        {
            _codes.Add(option.Option.Code);
        }

        var all = options
            .Concat(Special(reader.Find(KeywordTable.NotApplicable), OptionKind.NotApplicable))
            .Concat(Special(reader.Find(KeywordTable.DontKnow), OptionKind.DontKnow))
            .ToList();
        foreach (var word in values.Words(reader.Find(KeywordTable.Exclusive)))
        {
            Change(all, word, o => o with { IsExclusive = true });
        }

        return all;
    }

    /// <summary>An option changed by what names it; a name that none has is reported.</summary>
    public void Change(List<BoundOption> options, ScalarSyntax word, Func<AnswerOption, AnswerOption> change)
    {
        var index = options.FindIndex(o => o.Option.IsNamed(word.Text));
        if (index >= 0)
        {
            options[index] = options[index] with { Option = change(options[index].Option) };
            return;
        }

        OptionNames.ReportUnknown(context, word, options.Select(o => o.Option));
    }

    private IEnumerable<BoundOption> Special(EntrySyntax? entry, OptionKind kind)
    {
        switch (entry?.Value)
        {
            case null:
                yield break;
            case MapSyntax map when map.Entries.Any(e => KeywordTable.Text.Is(e.Key.Text)):
                foreach (var option in SpecialLong(map, kind))
                {
                    yield return option;
                }

                yield break;
            case MapSyntax map when !map.Entries.All(e => LanguageCodes.IsCode(e.Key.Text)):
                foreach (var pair in map.Entries)
                {
                    if (values.IsName(pair.Key) && values.Text(pair, NameOf(pair.Key.Text)) is { } label)
                    {
                        _codes.Add(pair.Key.Text);
                        yield return new BoundOption(new AnswerOption(pair.Key.Text, label, kind), pair.Key);
                    }
                }

                yield break;
            case ListSyntax list:
                foreach (var node in list.Items)
                {
                    if (values.Text(node, entry.Key.Text, node, NameOf(null)) is { } label)
                    {
                        yield return new BoundOption(new AnswerOption(NewCode(label), label, kind), node);
                    }
                }

                yield break;
            default:
                if (values.Text(entry, NameOf(null)) is { } only)
                {
                    yield return new BoundOption(new AnswerOption(NewCode(only), only, kind), entry.Value);
                }

                yield break;
        }
    }

    // Not applicable and don't know leave every mean: a score is refused where it stands.
    private List<BoundOption> SpecialLong(MapSyntax map, OptionKind kind)
    {
        var options = new List<BoundOption>();
        AddLong(options, map, kind);
        var score = map.Entries.FirstOrDefault(e => KeywordTable.Scores.Is(e.Key.Text));
        foreach (var option in options.Where(_ => score is not null))
        {
            context.Report(ScoringDiagnostics.ScoreOnNonAnswer, score!.Value, option.Option.Label.First);
        }

        return options.Select(o => o with { Option = o.Option with { Kind = kind, Score = null, IsPositive = false } }).ToList();
    }

    // The scale or question that the option belongs to, and its code.
    private TextName NameOf(string? code) => new(label => [owner + "." + (code ?? OptionNames.CodeOf(label.First, _codes))]);

    private void AddLong(List<BoundOption> options, MapSyntax map, OptionKind kind = OptionKind.Valid)
    {
        var reader = new MapReader(context, map.Entries, KeywordPlace.Option, takesLanguages: true);
        var id = values.Word(reader.Find(KeywordTable.Id));
        if (id is not null && !values.IsName(id))
        {
            return;
        }

        var label = values.Text(reader.Find(KeywordTable.Text), reader.Translations, NameOf(id?.Text)) ?? (id is null ? null : new LocalizedText(id.Text, context.TextLanguage));
        if (label is null)
        {
            if (reader.Lacks(KeywordTable.Text))
            {
                context.Report(StructureDiagnostics.MissingText, map.Span, new Message("Svarsalternativet", "The option"));
            }

            return;
        }

        var option = AsInherited(id is null ? null : id.Text, label);
        if (kind == OptionKind.Valid && reader.Find(KeywordTable.Scores) is { } scored)
        {
            NonAnswers.Check(context, option, scored.Value);
        }

        options.Add(new BoundOption(option with
        {
            Score = values.Number(values.Word(reader.Find(KeywordTable.Scores))) ?? option.Score,
            Symbol = values.Word(reader.Find(KeywordTable.Symbol))?.Text ?? option.Symbol,
        }, map));
    }

    private AnswerOption AsInherited(string? code, LocalizedText label)
    {
        var same = inherited?.Options.FirstOrDefault(o => (code is not null && o.IsNamed(code)) || label.Languages.Any(l => o.IsNamed(label.In(l))));
        if (same is not null && !_codes.Contains(code ?? same.Code))
        {
            _codes.Add(code ?? same.Code);
            return same with { Code = code ?? same.Code, Label = label };
        }

        var own = code ?? NewCode(label);
        _codes.Add(own);
        return new AnswerOption(own, label);
    }

    private string NewCode(LocalizedText label)
    {
        var code = OptionNames.CodeOf(label.First, _codes);
        _codes.Add(code);
        return code;
    }
}
