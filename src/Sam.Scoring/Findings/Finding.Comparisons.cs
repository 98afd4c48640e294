namespace Sam;

/// <content>Findings of targets and of last wave.</content>
public abstract partial record Finding
{
    /// <summary>How far a target is met, where no other finding says it: shares, indices, and what is to rise.</summary>
    public sealed record Goal(string Unit, string Questionnaire, GoalResult Result, string? Level)
        : Finding("goal", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(
            ("target", Result.Target.AtLeast), ("value", Result.Value.Exact), ("change", InPoints(Result.Change)), ("reached", Result.Reached), ("compared", Result.Compared));
    }

    /// <summary>In how many questions the share positive rises, falls and stands still since last wave.</summary>
    /// <param name="Unit">The unit.</param>
    /// <param name="Questionnaire">The questionnaire.</param>
    /// <param name="Up">How many rise; with a threshold, how many rise by it or more.</param>
    /// <param name="Down">How many fall; with a threshold, how many fall by it or more.</param>
    /// <param name="Same">How many others.</param>
    /// <param name="ImprovementFrom">The author's threshold for improved and worse, as a share; null if only the sign counts.</param>
    public sealed record ShareChange(string Unit, string Questionnaire, long Up, long Down, long Same, Rational? ImprovementFrom = null)
        : Finding("share-change", Unit, Questionnaire)
    {
        /// <summary>How many questions could be compared.</summary>
        public long Compared => Up + Down + Same;

        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("up", Up), ("down", Down), ("same", Same), ("threshold", ImprovementFrom * 100));
    }

    /// <summary>The questions whose share positive rises or falls most since last wave.</summary>
    public sealed record LargestShareChange(string Unit, string Questionnaire, bool IsRise, Sequence<ItemComparison> Items)
        : Finding(IsRise ? "largest-share-increase" : "largest-share-decrease", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("change", InPoints(Items[0].SharePositive!.Change)));
    }

    /// <summary>The areas whose share positive rises or falls most since last wave.</summary>
    public sealed record LargestAreaChange(string Unit, string Questionnaire, bool IsRise, Sequence<AreaComparison> Areas)
        : Finding(IsRise ? "largest-area-increase" : "largest-area-decrease", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("change", InPoints(Areas[0].SharePositive.Change)));
    }

    /// <summary>How an index has changed since last wave.</summary>
    /// <param name="Unit">The unit.</param>
    /// <param name="Questionnaire">The questionnaire.</param>
    /// <param name="Index">The index.</param>
    /// <param name="ImprovementFrom">The author's threshold for improved and worse, as a share of the range; null if only the sign counts, or the index has no range.</param>
    public sealed record IndexChange(string Unit, string Questionnaire, IndexComparison Index, Rational? ImprovementFrom = null)
        : Finding("index-change", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers =>
            Named(("value", Index.Value.Now.Exact), ("previous", Index.Value.Before.Exact), ("change", InPoints(Index.Value.Change)));
    }

    /// <summary>A warning: all units below move one way and the whole the other, because some weigh more or less than before.</summary>
    /// <param name="Unit">The unit.</param>
    /// <param name="Questionnaire">The questionnaire.</param>
    /// <param name="Item">The item; null for the response rate.</param>
    /// <param name="Level">The level of the units below; null if they have none in common.</param>
    /// <param name="Change">The change and what it is made of.</param>
    public sealed record Reversal(string Unit, string Questionnaire, ItemCode? Item, string? Level, ChangeOverUnits Change)
        : Finding("reversal", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers
        {
            get
            {
                var scale = Change.Change.Kind == FigureKind.Points ? 100 : 1;
                return Named(("change", Change.Change.Exact * scale), ("rateEffect", Change.RateEffect * scale), ("compositionEffect", Change.CompositionEffect * scale), ("up", Change.Up), ("down", Change.Down), ("same", Change.Same));
            }
        }
    }

    private static Rational? InPoints(Figure? change) => change is { Kind: FigureKind.Points } points ? points.Exact * 100 : change?.Exact;
}
