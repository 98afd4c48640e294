namespace Sam;

/// <summary>What a questionnaire says about itself before its first question.</summary>
public sealed record QuestionnaireHead
{
    /// <summary>The title; null if there is none.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The time that it asks about; null means that nothing is compared.</summary>
    public Period? Period { get; init; }

    /// <summary>The languages that every text must exist in; the first one is that of reports. Empty if it is not said.</summary>
    public Sequence<string> Languages { get; init; }

    /// <summary>Where the questions come from.</summary>
    public LocalizedText? Source { get; init; }

    /// <summary>The id of last wave's questionnaire; null if there is none.</summary>
    public string? PreviousId { get; init; }

    /// <summary>The ids of questionnaires that this one takes statements or areas from.</summary>
    public Sequence<string> Uses { get; init; }

    /// <summary>True if answers are anonymous, so that small groups are hidden.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The least number of answers that a group needs to be shown when answers are anonymous; 5 unless the author says otherwise.</summary>
    public int MinAnswers { get; init; } = 5;

    /// <summary>Words before the first question.</summary>
    public LocalizedText? Introduction { get; init; }

    /// <summary>What the reader of a report must know.</summary>
    public Sequence<LocalizedText> Notes { get; init; }

    /// <summary>Properties of units that conditions may ask for, with their scales.</summary>
    public Sequence<UnitProperty> UnitProperties { get; init; }

    /// <summary>Who answers.</summary>
    public RespondentRule Respondents { get; init; } = new();

    /// <summary>The roles that the author declared.</summary>
    public Sequence<Role> Roles { get; init; }

    /// <summary>The targets.</summary>
    public Sequence<Target> Targets { get; init; }

    /// <summary>The thresholds of shares; null if there are none.</summary>
    public TrafficLight? Light { get; init; }

    /// <summary>Barriers that the author declared beside those of <see cref="WorkBarrier.Catalogue"/>.</summary>
    public Sequence<WorkBarrier> Barriers { get; init; }

    /// <summary>Stages in order; empty if there are none.</summary>
    public Sequence<Stage> Stages { get; init; }

    /// <summary>Examples that the questionnaire must pass.</summary>
    public Sequence<CheckCase> Checks { get; init; }
}

/// <summary>A stage of a stage model: a heading and the items to tick.</summary>
public sealed record Stage(string Id, LocalizedText Text, Sequence<ItemCode> Items);

/// <summary>A property of units that conditions may ask for.</summary>
/// <param name="Name">The name, which is a column of the organisation file.</param>
/// <param name="Answer">What its values look like.</param>
public sealed record UnitProperty(string Name, AnswerType Answer)
{
    /// <summary>A property with one of the options of a scale.</summary>
    /// <param name="name">The name, which is a column of the organisation file.</param>
    /// <param name="scale">The scale.</param>
    public UnitProperty(string name, ResponseScale scale)
        : this(name, new AnswerType.Choice(scale))
    {
    }

    /// <summary>The scale whose options are the values; null for numbers, dates and words.</summary>
    public ResponseScale? Scale => (Answer as AnswerType.Choice)?.Scale;
}
