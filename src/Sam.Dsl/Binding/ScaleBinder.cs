using System.Globalization;
using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Scales: named ones, and those written at a question.</summary>
internal sealed class ScaleBinder(BindingContext context, Values values)
{
    private readonly Dictionary<string, AnswerType?> _named = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ScalarSyntax> _declared = [];
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the file's own scales that nothing has used so far.</summary>
    public IEnumerable<ScalarSyntax> Unused => _declared.Where(d => !_used.Contains(d.Text));

    /// <summary>The file's own scales, under <c>skalor:</c>.</summary>
    public void BindNamed(EntrySyntax? scales)
    {
        foreach (var entry in values.Entries(scales, new Message("skalor (namn: skala)", "scales (name: scale)")))
        {
            var name = entry.Key.Text;
            if (!values.IsName(entry.Key))
            {
                continue;
            }

            if (NameRules.IsTaken(context, entry.Key, _declared))
            {
                continue;
            }

            // Declared even where it has faults, so that its users are not blamed for them.
            _named[name] = Bind(entry.Value, name, inherited: null, name);
            _declared.Add(entry.Key);
        }
    }

    /// <summary>What stands behind <c>svar:</c>.</summary>
    /// <param name="node">The value.</param>
    /// <param name="inherited">The scale that flows down from above; an inline option of the same label or code takes its score and sign.</param>
    /// <param name="owner">What a file of translations calls the owner of options written in place; null for that of the whole file.</param>
    public AnswerType? BindUse(SyntaxNode node, AnswerType? inherited, string? owner = null)
    {
        if (node is not ScalarSyntax name)
        {
            return Bind(node, "", inherited, owner ?? context.Word(KeywordTable.Answers));
        }

        if (name.IsEmpty)
        {
            context.Report(StructureDiagnostics.MissingValue, name, context.Word(KeywordTable.Answers));
            return null;
        }

        var text = name.Text;
        if (_named.TryGetValue(text, out var named))
        {
            _used.Add(text);
            return named;
        }

        if (BuiltInScales.Find(text) is { } builtIn)
        {
            return builtIn;
        }

        ReportUnknownScale(name, text);
        return null;
    }

    /// <summary>True if a scale of the name was declared but has faults that have been reported.</summary>
    public bool IsFaulty(SyntaxNode node) =>
        node is not ScalarSyntax name || !_named.TryGetValue(name.Text, out var named) || named is null;

    private void ReportUnknownScale(ScalarSyntax name, string text)
    {
        var own = string.Join(", ", _named.Keys);
        var builtIn = string.Join(", ", BuiltInScales.Names);
        var known = new Message(
            own.Length == 0 ? $"Inbyggda: {builtIn}." : $"I filen: {own}. Inbyggda: {builtIn}.",
            own.Length == 0 ? $"Built in: {builtIn}." : $"In the file: {own}. Built in: {builtIn}.");
        context.ReportUnknown(StructureDiagnostics.UnknownScale, name.Span, text, _named.Keys.Concat(BuiltInScales.Names), Message.Same(name.Text), known);
    }

    private AnswerType? Bind(SyntaxNode node, string id, AnswerType? inherited, string owner)
    {
        switch (node)
        {
            case ListSyntax list:
                return Build(id, new OptionListBinder(context, values, inherited, owner).FromList(list), node);
            case MapSyntax map:
                return BindMap(map, id, inherited, owner);
            case ScalarSyntax scalar:
                var use = BindUse(scalar, inherited);
                return use is AnswerType.Choice choice ? new AnswerType.Choice(new ResponseScale(id, choice.Scale.Options, choice.Scale.IsNumeric)) : use;
            default:
                return null;
        }
    }

    private AnswerType? BindMap(MapSyntax map, string id, AnswerType? inherited, string owner)
    {
        var reader = new MapReader(context, map.Entries, KeywordPlace.Scale);
        var options = new OptionListBinder(context, values, inherited, owner);
        var isNumeric = reader.Has(KeywordTable.From) || reader.Has(KeywordTable.To);
        var bound = isNumeric ? BindNumeric(reader, map, options) : BindOptions(reader, map, options);
        if (bound is null)
        {
            return null;
        }

        var scored = new ScoreBinder(context, values).Bind(reader, bound, keepsOwn: isNumeric);
        var withSpecial = options.AddSpecial(scored, reader);
        var type = Build(id, withSpecial, map, isNumeric);
        return type is null ? null : Several(type, reader);
    }

    private List<BoundOption>? BindOptions(MapReader reader, MapSyntax map, OptionListBinder options)
    {
        switch (reader.Find(KeywordTable.Options)?.Value)
        {
            case ListSyntax list:
                return options.FromList(list);
            case MapSyntax pairs:
                return options.FromMap(pairs);
            case null:
                if (reader.Lacks(KeywordTable.Options))
                {
                    context.Report(StructureDiagnostics.MissingValue, map.Entries.Count > 0 ? map.Entries[0].Key : map, context.Word(KeywordTable.Options));
                }

                return null;
            default:
                values.WrongForm(reader.Find(KeywordTable.Options)!, new Message("en lista av svarsalternativ", "a list of options"));
                return null;
        }
    }

    private List<BoundOption>? BindNumeric(MapReader reader, MapSyntax map, OptionListBinder options)
    {
        var from = Bound(reader, KeywordTable.From, map);
        var to = Bound(reader, KeywordTable.To, map);
        if (from is null || to is null)
        {
            return null;
        }

        if (from > to)
        {
            context.Report(StructureDiagnostics.MinOverMax, map, Text(from.Value), Text(to.Value));
            return null;
        }

        if ((long)to.Value - from.Value >= ResponseScale.MaxOptions)
        {
            context.ReportTooMany(map.Span, (long)to.Value - from.Value + 1, new Message("svarsalternativ", "options"), ResponseScale.MaxOptions);
            return null;
        }

        var numbers = Enumerable.Range(from.Value, to.Value - from.Value + 1).Select(n => new BoundOption(BuiltInScales.NumberOption(n), map)).ToList();
        return options.WithLabels(numbers, reader.Find(KeywordTable.Labels));
    }

    private int? Bound(MapReader reader, Keyword keyword, MapSyntax map)
    {
        if (reader.Find(keyword) is { } entry)
        {
            return values.Whole(entry, -1_000_000);
        }

        if (reader.Lacks(keyword))
        {
            context.Report(StructureDiagnostics.MissingValue, map, context.Word(keyword));
        }

        return null;
    }

    private AnswerType Several(AnswerType.Choice choice, MapReader reader)
    {
        var least = values.Whole(reader.Find(KeywordTable.AtLeast), 0);
        var most = values.Whole(reader.Find(KeywordTable.AtMost), 1);
        if (values.YesNo(reader.Find(KeywordTable.Several)) != true && least is null && most is null)
        {
            return choice;
        }

        var several = new AnswerType.Choices(choice.Scale, least ?? 0, most);
        ChoiceLimits.Check(context, several, reader.Find(KeywordTable.AtLeast));
        return several;
    }

    private AnswerType.Choice? Build(string id, List<BoundOption> options, SyntaxNode node, bool isNumeric = false)
    {
        if (options.Count == 0)
        {
            return null;
        }

        if (options.Count > ResponseScale.MaxOptions)
        {
            context.ReportTooMany(node.Span, options.Count, new Message("svarsalternativ", "options"), ResponseScale.MaxOptions);
            return null;
        }

        var distinct = new List<AnswerOption>(options.Count);
        foreach (var (option, place) in options)
        {
            if (distinct.Any(d => Same(d.Label.First, option.Label.First)))
            {
                context.Report(StructureDiagnostics.DuplicateOption, place, option.Label.First);
            }
            else if (distinct.Any(d => Same(d.Code, option.Code)))
            {
                context.Report(StructureDiagnostics.DuplicateOption, place, option.Code);
            }
            else
            {
                distinct.Add(option);
            }
        }

        return new AnswerType.Choice(new ResponseScale(id, distinct, isNumeric));
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>An option with the place where it was written.</summary>
internal sealed record BoundOption(AnswerOption Option, SyntaxNode Node);
