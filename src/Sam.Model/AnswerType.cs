namespace Sam;

/// <summary>What an answer to an item looks like. A closed set.</summary>
public abstract record AnswerType
{
    private AnswerType()
    {
    }

    /// <summary>The options to choose among, the special ones (not applicable, don't know) of a number or date included; empty for free text.</summary>
    public abstract Sequence<AnswerOption> Options { get; }

    /// <summary>Exactly one option of a scale.</summary>
    public sealed record Choice(ResponseScale Scale) : AnswerType
    {
        /// <inheritdoc/>
        public override Sequence<AnswerOption> Options => Scale.Options;
    }

    /// <summary>Several options of a scale.</summary>
    /// <param name="Scale">The scale.</param>
    /// <param name="AtLeast">The fewest options to choose; 0 if there is no lower limit.</param>
    /// <param name="AtMost">The most options to choose; null if there is no upper limit.</param>
    public sealed record Choices(ResponseScale Scale, int AtLeast = 0, int? AtMost = null) : AnswerType
    {
        /// <inheritdoc/>
        public override Sequence<AnswerOption> Options => Scale.Options;
    }

    /// <summary>A number, within limits where they are given (both ends allowed), or one of the special options.</summary>
    public sealed record Number(Rational? From = null, Rational? To = null, Sequence<AnswerOption> Special = default) : AnswerType
    {
        /// <inheritdoc/>
        public override Sequence<AnswerOption> Options => Special;
    }

    /// <summary>A day.</summary>
    public sealed record Date : AnswerType
    {
        /// <inheritdoc/>
        public override Sequence<AnswerOption> Options => default;
    }

    /// <summary>Free text.</summary>
    public sealed record FreeText : AnswerType
    {
        /// <inheritdoc/>
        public override Sequence<AnswerOption> Options => default;
    }
}
