using Sam.Explaining;

namespace Sam;

/// <content>Where a figure comes from. It is no part of the figure's value: figures from different places may be equal.</content>
public readonly partial record struct Figure
{
    /// <summary>How the figure came about: the rule, inputs, what was left out and why, rounding. A figure that an application made itself knows only its fraction.</summary>
    public Explanation Explain() => Source?.Explain(this) ?? new Explanation(this, new Message("summan delad med antalet", "the sum over the number"));

    /// <summary>The same figure, which knows where it comes from.</summary>
    internal Figure From(FigureSource source) => this with { Source = source };

    /// <summary>True if both are the same figure, wherever they come from.</summary>
    public bool Equals(Figure other) =>
        Kind == other.Kind && _exists == other._exists && _exact == other._exact && Reason == other.Reason && N == other.N && Sum == other.Sum
        && Approximate == other.Approximate && Details == other.Details && IsPublished == other.IsPublished && PublishedDecimals == other.PublishedDecimals;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _exact, Reason, N, Approximate);
}
