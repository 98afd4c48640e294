namespace Sam;

/// <summary>Something that is counted, response by response. A closed set.</summary>
public abstract record Variable
{
    private Variable()
    {
    }

    /// <summary>The answer to an item: an option, a number, or only whether there is one (free text, several-choice). Counted over responses in the analysis.</summary>
    public sealed record OfItem(ItemCode Item) : Variable;

    /// <summary>Whether an option of a several-choice item is ticked. Counted over responses in the analysis.</summary>
    public sealed record OfOption(ItemCode Item, string Option) : Variable;

    /// <summary>A composite score: its exact value per response. Counted over responses in the analysis.</summary>
    public sealed record OfScore(string Score) : Variable;

    /// <summary>
    /// How much of a composite score's items a response answered validly: <see cref="All"/>, <see cref="Some"/> or <see cref="None"/> of
    /// them; where several scores share items, also <see cref="AllOwn"/> and <see cref="Mixed"/>.
    /// What small-group protection needs to know of an index. Counted over responses in the analysis.
    /// </summary>
    public sealed record OfParts(string Score) : Variable
    {
        /// <summary>The code of responses that answered all items, and all of later composite scores over some of them.</summary>
        public const string All = "all";

        /// <summary>The code of responses that answered all items, but not all of later composite scores over some of them.</summary>
        public const string AllOwn = "all-own";

        /// <summary>
        /// The code of responses that answered some items, among them one that no later composite score has, or only such as they answered
        /// in full: no later score can hide what they answered. Later are scores over fewer items, or over as many and further on in the
        /// questionnaire.
        /// </summary>
        public const string Some = "some";

        /// <summary>The code of responses that answered some items in another way.</summary>
        public const string Mixed = "mixed";

        /// <summary>The code of responses that answered no item.</summary>
        public const string None = "none";
    }

    /// <summary>The status of a response. Counted over all responses.</summary>
    public sealed record OfStatus : Variable;

    /// <summary>
    /// Two variables at once: how many have each pair of codes (<see cref="CrossTable"/>). For tests of the same respondents' answers and for
    /// correlations. Counted over responses in the analysis.
    /// </summary>
    public sealed record OfPair(Variable First, Variable Second) : Variable;

    /// <summary>The role of the one who answered. Counted over responses in the analysis.</summary>
    public sealed record OfRole : Variable;
}
