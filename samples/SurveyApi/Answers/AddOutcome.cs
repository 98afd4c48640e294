namespace SurveyApi.Answers;

/// <summary>What became of a response.</summary>
internal enum AddOutcome
{
    /// <summary>It is kept, and will be after a power cut.</summary>
    Added,

    /// <summary>The same response was kept before.</summary>
    AlreadyThere,

    /// <summary>Another response has its id.</summary>
    IdIsTaken,

    /// <summary>The survey takes no more answers.</summary>
    Closed,
}
