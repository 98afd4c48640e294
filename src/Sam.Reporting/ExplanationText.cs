using Sam.Writers;

namespace Sam;

/// <summary>Explanations of figures as text.</summary>
public static class ExplanationText
{
    /// <summary>
    /// The rule, what went in, what was left out, the bases, the calculation and the rounding, a line each. The same bytes everywhere; ends
    /// with a line feed.
    /// </summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="language">The language of words and numbers.</param>
    /// <param name="decimals">How many decimals the figure is printed with; null for one of a percentage and two of other numbers.</param>
    public static string ToText(this Explanation explanation, Language language, int? decimals = null) =>
        new ExplanationWriter(explanation, language, decimals).Write();
}
