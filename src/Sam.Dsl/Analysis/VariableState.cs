namespace Sam.Analysis;

/// <summary>One state of something that conditions ask for. A closed set.</summary>
internal abstract record VariableState
{
    private VariableState()
    {
    }

    /// <summary>True if there is nothing: blank, not shown, not at hand, no value.</summary>
    public abstract bool IsMissing { get; }

    /// <summary>An answer to an item.</summary>
    public sealed record OfItem(Answer Answer) : VariableState
    {
        public override bool IsMissing => Answer is Sam.Answer.Blank;
    }

    /// <summary>What the units covered are like in a property; null where it is not at hand.</summary>
    public sealed record OfUnits(Sequence<string?> Values) : VariableState
    {
        public override bool IsMissing => Values.Contains(null);
    }

    /// <summary>A number between the ones that conditions compare with, one for all that compare alike.</summary>
    public sealed record OfNumber(Rational Value) : VariableState
    {
        public override bool IsMissing => false;
    }

    /// <summary>No number: for want of an answer, or of something beside the answers.</summary>
    public sealed record NoNumber(bool LacksContext) : VariableState
    {
        public override bool IsMissing => true;
    }

    /// <summary>The truth of an expression that is not looked into.</summary>
    public sealed record OfTruth(AtomTruth Truth) : VariableState
    {
        public override bool IsMissing => Truth.Known is null;
    }
}
