namespace Sam.Analysis;

/// <summary>
/// What a comparison is in one situation. Where something beside the answers is not at hand (a unit property, last wave) it is unknown,
/// but the question is shown if the condition holds when every such comparison is assumed to be true, or every one false.
/// </summary>
/// <param name="Known">True, false or (null) unknown.</param>
/// <param name="IfTrue">The same, with what is not at hand assumed true.</param>
/// <param name="IfFalse">The same, with what is not at hand assumed false.</param>
internal readonly record struct AtomTruth(bool? Known, bool? IfTrue, bool? IfFalse)
{
    /// <summary>True or false or unknown because of an answer: no assumption changes it.</summary>
    public static AtomTruth Of(bool? truth) => new(truth, truth, truth);

    /// <summary>What is compared is not at hand: it is whatever is assumed.</summary>
    public static AtomTruth Lacking { get; } = new(null, true, false);

    /// <summary>Everything that an expression may be of which nothing is known.</summary>
    public static IReadOnlyList<AtomTruth> Any { get; } =
        new[] { Of(false), Of(true) }.Concat(
            from ifTrue in new bool?[] { false, true, null }
            from ifFalse in new bool?[] { false, true, null }
            select new AtomTruth(null, ifTrue, ifFalse)).ToList();

    /// <summary>The comparison the other way round: <c>!=</c> for <c>=</c>. What is assumed is assumed of it as written.</summary>
    public AtomTruth Negated => Known is { } known ? Of(!known) : this;

    /// <summary>The truth under an assumption: 0 none, 1 true, 2 false.</summary>
    public bool? Under(int assumption) => assumption switch { 0 => Known, 1 => IfTrue, _ => IfFalse };
}
