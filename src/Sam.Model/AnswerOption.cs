namespace Sam;

/// <summary>What choosing an option means for figures.</summary>
public enum OptionKind
{
    /// <summary>A valid answer.</summary>
    Valid,

    /// <summary>"Ej aktuellt": an answer that leaves the base of shares and means.</summary>
    NotApplicable,

    /// <summary>"Vet ej", "ingen bedömning kan göras": an answer that leaves the base of shares and means but counts as applicable.</summary>
    DontKnow,
}

/// <summary>One option of a scale.</summary>
/// <param name="Code">What data files and expressions call it.</param>
/// <param name="Label">What the reader sees.</param>
/// <param name="Kind">Valid, not applicable or don't know.</param>
/// <param name="Score">What the option is worth in a mean; null if the scale has no scores. Never set for an option that is not valid.</param>
/// <param name="IsPositive">True if choosing it counts in the share of positive answers.</param>
public sealed record AnswerOption(
    string Code,
    LocalizedText Label,
    OptionKind Kind = OptionKind.Valid,
    Rational? Score = null,
    bool IsPositive = false)
{
    /// <summary>True if no other option may be chosen together with it.</summary>
    public bool IsExclusive { get; init; }

    /// <summary>A symbol or emoji shown beside the label; null if there is none.</summary>
    public string? Symbol { get; init; }

    /// <summary>True if a text is this option's code or one of its labels, without regard to case and to how letters are composed.</summary>
    public bool IsNamed(string text)
    {
        var name = ComposedText.Compose(text).Trim();
        return Same(Code, name) || Label.Languages.Any(l => Same(Label.In(l), name));
    }

    private static bool Same(string a, string b) => ComposedText.Compose(a).Equals(b, StringComparison.OrdinalIgnoreCase);
}
