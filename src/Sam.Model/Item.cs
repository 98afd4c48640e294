namespace Sam;

/// <summary>A stem with parts: the code stands for the set of its parts (10 for 10a, 10e).</summary>
public sealed record ItemStem(ItemCode Code, LocalizedText Text);

/// <summary>When a comment is asked for.</summary>
/// <param name="OnOptions">The codes of the options that ask for it; empty means always.</param>
public sealed record CommentRule(Sequence<string> OnOptions);

/// <summary>The options of an item that chooses among another questionnaire's statements or areas.</summary>
public sealed record ChoiceSource(string QuestionnaireId, bool AreSections);

/// <summary>How far an item can be compared with last year's.</summary>
public enum Comparability
{
    /// <summary>Fully.</summary>
    Comparable,

    /// <summary>With a note that says why not fully.</summary>
    WithCaution,

    /// <summary>Not at all: no change is computed.</summary>
    Broken,
}

/// <summary>Last year's item that this one continues.</summary>
public sealed record Predecessor(ItemCode Code, Comparability Comparability = Comparability.Comparable, LocalizedText? Because = null);

/// <summary>A question or statement.</summary>
/// <param name="Code">Its name, unique in the questionnaire.</param>
/// <param name="Text">What is asked; the text of a part has been put into its stem.</param>
/// <param name="Answer">What an answer looks like.</param>
public sealed record Item(ItemCode Code, LocalizedText Text, AnswerType Answer)
{
    /// <summary>The stem that the item is a part of; null if it stands alone.</summary>
    public ItemStem? Stem { get; init; }

    /// <summary>Laws that it follows up, inherited ones included.</summary>
    public Sequence<LegalReference> Laws { get; init; }

    /// <summary>Short help beside the question.</summary>
    public LocalizedText? Help { get; init; }

    /// <summary>Long guidance for those who want more.</summary>
    public LocalizedText? Guidance { get; init; }

    /// <summary>What the reader of a report must know about it.</summary>
    public Sequence<LocalizedText> Notes { get; init; }

    /// <summary>The condition for showing it; null if it is always shown.</summary>
    public Expression? ShowIf { get; init; }

    /// <summary>True if leaving it blank lowers a response's completeness. Free text and several-choice items are not required unless the author says so.</summary>
    public bool IsRequired { get; init; } = Answer is not (AnswerType.FreeText or AnswerType.Choices);

    /// <summary>When a comment is asked for; null if never.</summary>
    public CommentRule? Comment { get; init; }

    /// <summary>True if scores are reversed before they are used (min + max − score).</summary>
    public bool IsReversed { get; init; }

    /// <summary>The weight in an index; 1 unless the author says otherwise.</summary>
    public Rational Weight { get; init; } = Rational.One;

    /// <summary>The codes of the options that call for an action.</summary>
    public Sequence<string> ActionWhen { get; init; }

    /// <summary>The codes of the barriers that the item tells about.</summary>
    public Sequence<string> Barriers { get; init; }

    /// <summary>What its chosen options are ranked as; null if they are not ranked.</summary>
    public CountsAs? CountsAs { get; init; }

    /// <summary>Where the options come from, for an item that chooses among another questionnaire's statements or areas.</summary>
    public ChoiceSource? ChoosesFrom { get; init; }

    /// <summary>Last year's item; null if the author has not said, which means the item of the same code.</summary>
    public Predecessor? Previously { get; init; }

    /// <summary>The names of the measures to report; empty means the usual ones.</summary>
    public Sequence<string> Measures { get; init; }

    /// <summary>True if its figures need the stronger guard.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Who it is meant for; empty means everyone.</summary>
    public LocalizedText? Audience { get; init; }

    /// <summary>The scale, for items that choose among options; null for numbers, dates and text.</summary>
    public ResponseScale? Scale => Answer switch
    {
        AnswerType.Choice choice => choice.Scale,
        AnswerType.Choices choices => choices.Scale,
        _ => null,
    };
}
