using Sam.Comparing;

namespace Sam;

/// <summary>What changed from one questionnaire to another, and what that means for comparing the years.</summary>
/// <remarks>
/// Items belong together by what the later one says of last year (<c>förra-året</c>, where it names the earlier questionnaire as
/// <c>föregående</c>), by equal words, by an equal code with nearly equal words, and by nearly equal words alone, in this order.
/// Periods, stages and examples are not compared: they say nothing of how answers come about.
/// </remarks>
public sealed class QuestionnaireDiff
{
    private QuestionnaireDiff(Questionnaire before, Questionnaire after, Sequence<QuestionnaireChange> changes)
    {
        Before = before;
        After = after;
        Changes = changes;
        Verdict = changes.Select(c => c.Verdict).DefaultIfEmpty(Comparability.Comparable).Max();
    }

    /// <summary>The earlier questionnaire.</summary>
    public Questionnaire Before { get; }

    /// <summary>The later questionnaire.</summary>
    public Questionnaire After { get; }

    /// <summary>The changes: of the head, of areas and questions in the later questionnaire's order, of indices; what is gone last in each.</summary>
    public Sequence<QuestionnaireChange> Changes { get; }

    /// <summary>The gravest verdict of all changes; comparable where there are none.</summary>
    public Comparability Verdict { get; }

    /// <summary>What changed from one questionnaire to another.</summary>
    public static QuestionnaireDiff Between(Questionnaire before, Questionnaire after)
    {
        var matching = new ItemMatching(before, after);
        var changes = HeadChanges.Of(before, after)
            .Concat(OrderChanges.OfSections(before, after, matching))
            .Concat(ItemChanges.Of(matching))
            .Concat(OrderChanges.OfItems(before, after, matching))
            .Concat(ScaleChanges.Of(matching))
            .Concat(IndexChanges.Of(before, after, matching));
        return new QuestionnaireDiff(before, after, changes.ToSequence());
    }
}
