namespace Sam;

/// <summary>A sentence's facts: what can be said of the figures, and the numbers behind it. A closed set.</summary>
public abstract partial record Finding
{
    private Finding(string code, string unitId, string questionnaireId)
    {
        Code = code;
        UnitId = unitId;
        QuestionnaireId = questionnaireId;
    }

    /// <summary>What kind of finding it is, as JSON names it.</summary>
    public string Code { get; }

    /// <summary>The unit it is about.</summary>
    public string UnitId { get; }

    /// <summary>The questionnaire it is about.</summary>
    public string QuestionnaireId { get; }

    /// <summary>The numbers behind it, by name.</summary>
    public abstract Sequence<KeyValuePair<string, Rational>> Numbers { get; }

    /// <summary>How many answered, of how many, against the target; the target is null where another finding speaks of it, where there is none, and where it is not known how many were asked.</summary>
    public sealed record Answered(string Unit, string Questionnaire, long Responded, long Eligible, Rational? Target = null, long UnknownUnits = 0)
        : Finding("answered", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("answered", Responded), ("eligible", Eligible), ("target", Target));
    }

    /// <summary>The unit's own response rate, against last time and the target.</summary>
    public sealed record ResponseRate(string Unit, string Questionnaire, Figure Now, Figure? Before, Figure? Change, Rational? Target)
        : Finding("rate", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers =>
            Named(("rate", Now.Exact), ("previous", Before?.Exact), ("change", Change?.Exact * 100), ("target", Target));
    }

    /// <summary>How many units below rose, fell or stood still.</summary>
    public sealed record RateChange(string Unit, string Questionnaire, string? Level, long Improved, long Worse, long Unchanged)
        : Finding("rate-change", Unit, Questionnaire)
    {
        /// <summary>How many units could be compared.</summary>
        public long Compared => Improved + Worse + Unchanged;

        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("improved", Improved), ("worse", Worse), ("unchanged", Unchanged));
    }

    /// <summary>The largest rise or fall among the units below.</summary>
    public sealed record LargestChange(string Unit, string Questionnaire, bool IsRise, Sequence<RateComparison> Units)
        : Finding(IsRise ? "largest-increase" : "largest-decrease", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("change", Units[0].Change.Exact * 100));
    }

    /// <summary>The units below that reach 100 %.</summary>
    public sealed record ReachedAll(string Unit, string Questionnaire, string? Level, Sequence<Unit> Units, long Compared)
        : Finding("reached-all", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("units", Units.Count), ("compared", Compared));
    }

    /// <summary>How far the target for the response rate is met by the units below: all, some or none.</summary>
    public sealed record TargetMet(string Unit, string Questionnaire, string? Level, Rational Target, long Met, long Compared)
        : Finding("target", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("target", Target), ("met", Met), ("compared", Compared));
    }

    /// <summary>An option that more than half chose. Half or less is never called a majority.</summary>
    public sealed record Majority(string Unit, string Questionnaire, Item Item, AnswerOption Option, long Count, long Base)
        : Finding(Count == Base ? "unanimous" : "majority", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("count", Count), ("base", Base));
    }

    /// <summary>The option that most chose, where it is half or less.</summary>
    public sealed record MostCommon(string Unit, string Questionnaire, Item Item, Sequence<AnswerOption> Options, long Count, long Base)
        : Finding("most-common", Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("count", Count), ("base", Base));
    }

    /// <summary>What was named most often.</summary>
    public sealed record TopRanked(string Unit, string Questionnaire, Ranking Ranking)
        : Finding("top-" + (Ranking.CountsAs switch { Sam.CountsAs.Strengths => "strengths", Sam.CountsAs.Deficiencies => "deficiencies", _ => "actions" }), Unit, Questionnaire)
    {
        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers =>
            Named(("count", Ranking.Places[0].Count), ("total", Ranking.Places.Sum(p => p.Count * p.Items.Count)));
    }

    /// <summary>Roles that add up to more than there are responses.</summary>
    public sealed record RolesExceedResponses(string Unit, string Questionnaire, Sequence<KeyValuePair<string, long>> Roles, long Responses)
        : Finding("roles-exceed-responses", Unit, Questionnaire)
    {
        /// <summary>What the roles add up to.</summary>
        public long Sum => Roles.Sum(r => r.Value);

        /// <inheritdoc/>
        public override Sequence<KeyValuePair<string, Rational>> Numbers => Named(("roles", Sum), ("responses", Responses));
    }

    private static Sequence<KeyValuePair<string, Rational>> Named(params (string Name, Rational? Value)[] numbers) =>
        numbers.Where(n => n.Value is not null).Select(n => KeyValuePair.Create(n.Name, n.Value!.Value)).ToSequence();
}
