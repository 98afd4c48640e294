namespace Sam;

/// <summary>The figures of one questionnaire as <see cref="ScoreSheetText.ToJson"/> writes them: what a program on the other end reads.</summary>
public sealed record ScoreDocument
{
    /// <summary>The id of the questionnaire.</summary>
    public required string Questionnaire { get; init; }

    /// <summary>Its period; null where it has none.</summary>
    public required string? Period { get; init; }

    /// <summary>The units in the organisation's order, parents before their children.</summary>
    public required IReadOnlyList<UnitDocument> Units { get; init; }

    /// <summary>What was named most often.</summary>
    public required IReadOnlyList<RankingDocument> Rankings { get; init; }

    /// <summary>What can be said of the figures.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }
}
