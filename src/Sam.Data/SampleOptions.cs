namespace Sam;

/// <summary>How made-up answers are made.</summary>
public sealed record SampleOptions
{
    /// <summary>The most assignments that answers are made up for.</summary>
    public const int MaxCount = 1_000_000;

    /// <summary>How many assignments to answer there are at most; fewer where fewer are invited. 200 by default.</summary>
    public int Count { get; init; } = 200;

    /// <summary>Where chance begins: the same questionnaire, organisation and seed give the same answers everywhere. 1 by default.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>How many of a hundred assignments are left unanswered. 15 by default.</summary>
    public int NonResponsePercent { get; init; } = 15;

    /// <summary>How many of a hundred responses end before the last question. 8 by default.</summary>
    public int UnfinishedPercent { get; init; } = 8;

    /// <summary>How many of a hundred responses are given for two units together, where the questionnaire allows it. 8 by default.</summary>
    public int JointPercent { get; init; } = 8;
}
