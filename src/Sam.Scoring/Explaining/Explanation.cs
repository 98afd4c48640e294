namespace Sam;

/// <summary>How a figure came about: the rule, what went in, what was left out, and how it is rounded. Its numbers can be checked by hand.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Rule">The rule in a sentence.</param>
public sealed record Explanation(Figure Figure, Message Rule)
{
    /// <summary>What the figure is of, for instance an item and its text; null for a figure that stands alone.</summary>
    public Message? Subject { get; init; }

    /// <summary>The unit, all below it included; null for a figure that stands alone.</summary>
    public Unit? Unit { get; init; }

    /// <summary>What went in, with counts or values.</summary>
    public Sequence<ExplanationLine> Inputs { get; init; }

    /// <summary>What was left out, and why.</summary>
    public Sequence<ExplanationLine> Exclusions { get; init; }

    /// <summary>The bases, from those listed down to those that the figure is of.</summary>
    public Sequence<ExplanationLine> Bases { get; init; }

    /// <summary>Why there is no figure; null if there is one.</summary>
    public Message? WhyNone => Figure.Reason.InWords();
}

/// <summary>A line of an explanation.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The count or value; null where the label says it all.</param>
/// <param name="Note">How it counts or why it does not; null if there is nothing to say.</param>
public sealed record ExplanationLine(Message Label, Rational? Value, Message? Note = null);
