namespace Sam;

/// <summary>
/// A questionnaire with the places of its expressions: all that its C# is made from. Equal by value, so that a tool can see that nothing
/// has to be written anew; other than questionnaires alone, two are different if codes differ in case or an expression is worded otherwise.
/// </summary>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="Expressions">Its conditions and the values of its indices, conditions first, in the order of the file.</param>
public sealed record PlacedQuestionnaire(Questionnaire Questionnaire, Sequence<PlacedExpression> Expressions)
{
    /// <summary>What can't be written as C#, at its place: names that would be the same there. Usually empty.</summary>
    public Sequence<Diagnostic> NameClashes { get; init; }

    /// <inheritdoc/>
    public bool Equals(PlacedQuestionnaire? other) =>
        other is not null
        && Questionnaire.Equals(other.Questionnaire)
        && Codes(Questionnaire).SequenceEqual(Codes(other.Questionnaire))
        && Expressions == other.Expressions
        && NameClashes == other.NameClashes;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Questionnaire.GetHashCode() * 31) + Expressions.Count);

    // Codes are equal without regard to case, but what is written is not.
    private static IEnumerable<string> Codes(Questionnaire questionnaire) =>
        questionnaire.Items.SelectMany(i => i.Stem is { } stem ? new[] { i.Code.Text, stem.Code.Text } : [i.Code.Text]);
}
