using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Targets and traffic lights.</summary>
internal sealed class TargetBinder(BindingContext context, Values values)
{
    /// <summary>The targets under <c>mål:</c>; a name that is no keyword is an index.</summary>
    public Sequence<Target> BindTargets(EntrySyntax? entry, ICollection<string> indices)
    {
        var entries = values.Entries(entry, new Message("mål, till exempel svarsfrekvens: 100 %", "targets, for instance response-rate: 100 %"));
        var reader = new MapReader(context, entries, KeywordPlace.Targets, takesNames: true);
        var targets = new List<Target>();
        Add(targets, TargetKind.ResponseRate, null, reader.Find(KeywordTable.TargetResponseRate));
        Add(targets, TargetKind.SharePositive, null, reader.Find(KeywordTable.TargetSharePositive));
        foreach (var index in reader.Names)
        {
            if (indices.Contains(index.Key.Text))
            {
                Add(targets, TargetKind.Index, index.Key.Text, index);
                continue;
            }

            var names = new[] { KeywordTable.TargetResponseRate, KeywordTable.TargetSharePositive }.Select(context.Word).Concat(indices).ToList();
            context.ReportUnknown(
                StructureDiagnostics.UnknownWord, index.Key.Span, index.Key.Text, names,
                Message.Same(index.Key.Text), Message.Same(context.Word(KeywordTable.Targets)), Message.Same(string.Join(", ", names)));
        }

        return targets.ToSequence();
    }

    /// <summary>The thresholds under <c>trafikljus:</c>; null if there are none or they can't be read.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="mustBeShares">True at the top of the file, where the thresholds are those of shares.</param>
    public TrafficLight? BindLight(EntrySyntax? entry, bool mustBeShares)
    {
        if (entry is null)
        {
            return null;
        }

        var entries = values.Entries(entry, new Message("grönt-från och gult-från", "green-from and yellow-from"));
        var reader = new MapReader(context, entries, KeywordPlace.Light);
        var green = Threshold(reader, KeywordTable.GreenFrom, entry, mustBeShares);
        var yellow = Threshold(reader, KeywordTable.YellowFrom, entry, mustBeShares);
        if (green is null || yellow is null)
        {
            return null;
        }

        if (green.Value.IsShare != yellow.Value.IsShare)
        {
            var number = green.Value.IsShare ? yellow.Value.Word : green.Value.Word;
            context.Report(ScoringDiagnostics.ShareExpected, number, number.Text);
            return null;
        }

        if (green.Value.Value <= yellow.Value.Value)
        {
            context.Report(ScoringDiagnostics.LightsInWrongOrder, yellow.Value.Word, green.Value.Word.Text, yellow.Value.Word.Text);
            return null;
        }

        return new TrafficLight(green.Value.Value, yellow.Value.Value, green.Value.IsShare);
    }

    private (Rational Value, bool IsShare, ScalarSyntax Word)? Threshold(MapReader reader, Keyword keyword, EntrySyntax light, bool mustBeShare)
    {
        if (reader.Find(keyword) is not { } entry)
        {
            if (light.Value is MapSyntax && reader.Lacks(keyword))
            {
                context.Report(StructureDiagnostics.MissingValue, light.Key, context.Word(keyword));
            }

            return null;
        }

        if (values.Word(entry) is not { } word)
        {
            return null;
        }

        var isShare = mustBeShare || Values.IsMarkedAsShare(word.Text);
        return (isShare ? values.Share(word) : values.Number(word)) is { } value ? (value, isShare, word) : null;
    }

    private void Add(List<Target> targets, TargetKind kind, string? index, EntrySyntax? entry)
    {
        foreach (var word in values.Words(entry))
        {
            if (ValueWords.Rising[0].Is(word.Text))
            {
                targets.Add(new Target(kind, index, null, IsRising: true));
            }
            else if (kind == TargetKind.Index && !Values.IsMarkedAsShare(word.Text))
            {
                if (values.Number(word) is { } number)
                {
                    targets.Add(new Target(kind, index, number));
                }
            }
            else if (values.Share(word) is { } share)
            {
                targets.Add(new Target(kind, index, share));
            }
        }
    }
}
