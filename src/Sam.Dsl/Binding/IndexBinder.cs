using System.Globalization;
using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Indices: composite scores by items or by an expression.</summary>
internal sealed class IndexBinder(BindingContext context, Values values, TargetBinder targets, ItemDetailBinder details, NameTable names)
{
    private readonly Dictionary<string, List<ItemCode>> _asked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The items that an index needs, those named by <c>alla</c> and those of other indices left out.</summary>
    public IReadOnlyList<ItemCode> AskedBy(string index) => _asked.TryGetValue(index, out var codes) ? codes : [];

    public IEnumerable<CompositeScore> Bind(IEnumerable<EntrySyntax> indices) => indices.Select(BindIndex).OfType<CompositeScore>();

    private CompositeScore? BindIndex(EntrySyntax entry)
    {
        if (!values.IsName(entry.Key))
        {
            return null;
        }

        var id = entry.Key.Text;
        var entries = values.Entries(entry, new Message("frågor eller värde", "questions or value"));
        if (entries.Count == 0)
        {
            return null;
        }

        var reader = new MapReader(context, entries, KeywordPlace.Index, takesLanguages: true);
        var text = values.Text(reader.Find(KeywordTable.Text), reader.Translations, TextName.Of(id)) ?? new LocalizedText(id, context.TextLanguage);
        var score = new CompositeScore(id, text)
        {
            Measures = reader.Find(KeywordTable.Report) is { } report ? details.BindMeasures(report) : default,
            Light = targets.BindLight(reader.Find(KeywordTable.Light), mustBeShares: false),
            OnHundredRange = BindRange(reader.Find(KeywordTable.OnRange)),
            Combine = values.Word(reader.Find(KeywordTable.Combine)) is { } combine
                && values.Pick(combine, context.Word(KeywordTable.Combine), ValueWords.Combinations, out var picked) ? picked : ScoreCombination.Respondents,
            Model = values.Word(reader.Find(KeywordTable.Model)) is { } model
                && values.Pick(model, context.Word(KeywordTable.Model), ValueWords.Models, out var said) ? said : null,
        };
        if (values.Word(reader.Find(KeywordTable.Value)) is { } value)
        {
            return BindValue(id, value) is { } expression ? Checked(score with { Value = expression }, reader) : null;
        }

        if (reader.Find(KeywordTable.Questions) is not { } questions)
        {
            context.Report(StructureDiagnostics.MissingValue, entry.Key, context.Word(KeywordTable.Questions));
            return null;
        }

        return Checked(WithItems(score, reader, questions), reader);
    }

    private Expression? BindValue(string id, ScalarSyntax text)
    {
        if (new ExpressionBinder(context, names).Bind(text) is not { } bound)
        {
            return null;
        }

        new ExpressionTypes(context, names, bound.Places).CheckValue(bound.Expression.Root);
        _asked[id] = AskedItems.In(bound, names).SelectMany(a => a.Codes).ToList();
        return bound.Expression;
    }

    private CompositeScore Checked(CompositeScore score, MapReader reader)
    {
        IndexRules.Check(context, values, names, score, reader);
        return score with { Bands = BindBands(reader.Find(KeywordTable.Bands), score) };
    }

    private CompositeScore WithItems(CompositeScore score, MapReader reader, EntrySyntax questions)
    {
        var calculation = BindCalculation(reader.Find(KeywordTable.Calculation));
        var items = values.Words(questions).SelectMany(ItemsOf).Distinct().ToSequence();
        foreach (var word in values.Words(questions))
        {
            foreach (var code in ItemsOf(word, report: false).Where(c => !IsUsable(c, calculation.Kind)))
            {
                ReportUnusable(word, code, score.Id, calculation.Kind);
            }

            foreach (var code in ItemsOf(word, report: false).Where(c => score.OnHundredRange && IsUnlimited(c)))
            {
                context.Report(ScoringDiagnostics.NumberWithoutLimits, word, code.Text, score.Id);
            }
        }

        _asked[score.Id] = values.Words(questions).Where(w => !Expressions.ExpressionWords.All.Is(w.Text)).SelectMany(w => ItemsOf(w, report: false)).ToList();
        return score with
        {
            Items = items,
            Calculation = calculation.Kind,
            PlugIn = calculation.PlugIn,
            MinAnswered = BindMinAnswered(reader.Find(KeywordTable.MinAnswered), items.Count),
        };
    }

    private bool IsUsable(ItemCode code, ScoreCalculation calculation) =>
        names.IsFaulty(code)
        || names.ItemOf(code).Answer is AnswerType.Number
        || (names.ItemOf(code).Scale is { } scale && (calculation == ScoreCalculation.Share ? scale.IsSigned : calculation == ScoreCalculation.PlugIn || scale.IsScored));

    // An option written at the question that the scale above it does not have is the usual reason.
    private void ReportUnusable(ScalarSyntax word, ItemCode code, string index, ScoreCalculation calculation)
    {
        var options = (names.ItemOf(code).Scale?.Options ?? default).Where(o => o.Kind == OptionKind.Valid).ToList();
        if (calculation != ScoreCalculation.Share && options.Any(o => o.Score is not null) && options.FirstOrDefault(o => o.Score is null) is { } option)
        {
            context.Report(ScoringDiagnostics.OptionNotScored, word, option.Label.First, code.Text, index);
        }
        else
        {
            context.Report(ScoringDiagnostics.ItemNotScored, word, code.Text, index);
        }
    }

    private bool IsUnlimited(ItemCode code) => names.ItemOf(code) is { Answer: AnswerType.Number } item && item.ScoreRange() is null;

    private IEnumerable<ItemCode> ItemsOf(ScalarSyntax word) => ItemsOf(word, report: true);

    private Sequence<ItemCode> ItemsOf(ScalarSyntax word, bool report)
    {
        var text = word.Text;
        if (Expressions.ExpressionWords.All.Is(text))
        {
            return names.All;
        }

        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var (first, last) = dots < 0 ? (text, text) : (text.Substring(0, dots).Trim(), text.Substring(dots + 2).Trim());
        if (names.TryItems(first, out var from) && names.TryItems(last, out var to))
        {
            var codes = dots < 0 ? from : names.Between(from[0], to[to.Count - 1]);
            if (codes.IsEmpty && report)
            {
                context.Report(ExpressionDiagnostics.RangeBackwards, word, first, last);
            }

            return codes;
        }

        if (report)
        {
            var missing = names.TryItems(first, out _) ? last : first;
            context.ReportUnknown(
                ExpressionDiagnostics.UnknownName, word.Span, missing, names.ItemNames,
                Message.Same(missing), new Message(" bland frågorna", " among the questions"));
        }

        return default;
    }

    private (ScoreCalculation Kind, string? PlugIn) BindCalculation(EntrySyntax? entry)
    {
        if (values.Word(entry) is not { } word)
        {
            return (ScoreCalculation.Mean, null);
        }

        if (ValueWords.Calculations.FirstOrDefault(c => c.Is(word.Text)) is { } builtIn)
        {
            return (builtIn.Value, null);
        }

        var known = context.Compilation.Options.KnownMeasures;
        if (!known.Contains(word.Text))
        {
            var offered = ValueWords.Calculations.Select(c => c.In(context.Language)).Concat(known).ToList();
            context.ReportUnknown(
                ScoringDiagnostics.UnknownMeasure, word.Span, word.Text, offered,
                Message.Same(word.Text), Message.Same(string.Join(", ", offered)));
        }

        return (ScoreCalculation.PlugIn, word.Text);
    }

    private MinimumAnswered BindMinAnswered(EntrySyntax? entry, int items)
    {
        if (values.Word(entry) is not { } word)
        {
            return MinimumAnswered.Half;
        }

        if (ValueWords.MinAnswered.FirstOrDefault(m => m.Is(word.Text)) is { } rule)
        {
            return new MinimumAnswered(rule.Value);
        }

        var isAllBut = word.Text.StartsWith("k-", StringComparison.OrdinalIgnoreCase);
        if (!int.TryParse(isAllBut ? word.Text.Substring(2) : word.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            values.BadValue(word, new Message("hälften, alla, hälften-av-tillämpliga, ett antal eller k-1", "half, all, half-applicable, a number or k-1"));
            return MinimumAnswered.Half;
        }

        if (number > items || (isAllBut && number >= items))
        {
            context.Report(ScoringDiagnostics.MinAnsweredTooHigh, word, word.Text, items.ToString(CultureInfo.InvariantCulture));
        }

        return new MinimumAnswered(isAllBut ? MinimumAnswered.Rule.AllBut : MinimumAnswered.Rule.AtLeast, number);
    }

    private bool BindRange(EntrySyntax? entry)
    {
        var word = values.Word(entry);
        if (word is not null && word.Text.Replace("–", "-").Replace(" ", "") != "0-100")
        {
            values.BadValue(word, new Message("en skala; den enda är 0-100", "a range; the only one is 0-100"));
        }

        return word is not null;
    }

    private Sequence<ScoreBand> BindBands(EntrySyntax? entry, CompositeScore score)
    {
        var bands = new List<ScoreBand>();
        foreach (var band in values.Entries(entry, new Message("band (från-värde: text)", "bands (from value: text)")))
        {
            if (values.BandFrom(band.Key, score) is not { } from || values.Text(band, TextName.Of(score.Id + "." + band.Key.Text)) is not { } label)
            {
                continue;
            }

            if (bands.Any(b => b.From == from))
            {
                context.Report(ScoringDiagnostics.BandOverlap, band.Key, band.Key.Text);
            }

            bands.Add(new ScoreBand(from, label));
        }

        return bands.OrderBy(b => b.From).ToSequence();
    }
}
