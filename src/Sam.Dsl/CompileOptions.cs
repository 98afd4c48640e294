namespace Sam;

/// <summary>What the host of a compilation knows that the text does not say.</summary>
public sealed record CompileOptions
{
    /// <summary>The names of measures that the host adds to the built-in ones; empty by default.</summary>
    public Sequence<string> KnownMeasures { get; init; }

    /// <summary>What the project decides for all its questionnaires; nothing by default.</summary>
    public QuestionnaireSettings Settings { get; init; } = QuestionnaireSettings.None;
}
