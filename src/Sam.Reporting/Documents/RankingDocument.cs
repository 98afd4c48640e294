namespace Sam;

/// <summary>What was named most often.</summary>
public sealed record RankingDocument
{
    /// <summary>strengths, deficiencies or actions.</summary>
    public required string CountsAs { get; init; }

    /// <summary>For which unit and all below it.</summary>
    public required string Unit { get; init; }

    /// <summary>The ranks, best first.</summary>
    public required IReadOnlyList<RankDocument> Ranks { get; init; }

    /// <summary>answers, published or actions.</summary>
    public required string Source { get; init; }

    /// <summary>The questionnaire whose items are ranked.</summary>
    public required string Questionnaire { get; init; }

    /// <summary>The item whose options are ranked.</summary>
    public required string? Item { get; init; }

    /// <summary>How many answered it.</summary>
    public required long? Respondents { get; init; }

    /// <summary>What could have been named and was not.</summary>
    public required IReadOnlyList<string> NotNamed { get; init; }
}
