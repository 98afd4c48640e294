namespace Sam;

/// <summary>What conditions may ask for beside the answers: the units covered, and last wave's answers of the same unit.</summary>
public sealed class ResponseContext
{
    /// <summary>A context.</summary>
    /// <param name="units">The units that the response covers, with their properties.</param>
    /// <param name="previousQuestionnaire">Last wave's questionnaire; null if it is not at hand.</param>
    /// <param name="previous">Last wave's response of the same unit; null if there is none, or several.</param>
    public ResponseContext(IEnumerable<Unit>? units = null, Questionnaire? previousQuestionnaire = null, Response? previous = null)
    {
        Units = (units ?? []).ToSequence();
        PreviousQuestionnaire = previousQuestionnaire;
        Previous = previous;
    }

    /// <summary>Nothing is known beside the answers.</summary>
    public static ResponseContext None { get; } = new();

    /// <summary>The units that the response covers.</summary>
    public Sequence<Unit> Units { get; }

    /// <summary>Last wave's questionnaire; null if it is not at hand.</summary>
    public Questionnaire? PreviousQuestionnaire { get; }

    /// <summary>Last wave's response of the same unit; null if there is none, or several.</summary>
    public Response? Previous { get; }
}
