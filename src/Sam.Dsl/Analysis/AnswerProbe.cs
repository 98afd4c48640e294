namespace Sam.Analysis;

/// <summary>
/// Asks the evaluation that runs when people answer what an expression gives: the analysis has no rules of its own that could differ.
/// </summary>
internal sealed class AnswerProbe
{
    private readonly Questionnaire _questionnaire;
    private readonly ItemCode[] _codes;

    /// <summary>A probe for expressions over some items, each shown.</summary>
    public AnswerProbe(IEnumerable<Item> items, Sequence<UnitProperty> properties)
    {
        var shown = items.Select(i => i with { ShowIf = null }).ToList();
        _codes = shown.Select(i => i.Code).ToArray();
        var section = new Section("", null, shown.ToSequence());
        _questionnaire = new Questionnaire("probe", [section], new QuestionnaireHead { UnitProperties = properties });
    }

    /// <summary>A probe for expressions that ask for nothing.</summary>
    public static AnswerProbe Empty { get; } = new([], default);

    /// <summary>The truth of a condition, null for unknown.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="answers">An answer to each item, in their order.</param>
    /// <param name="units">The units covered.</param>
    public bool? Truth(ExpressionNode condition, IReadOnlyList<Answer> answers, IEnumerable<Unit> units)
    {
        var oneOrZero = new ExpressionNode.Call(
            ExpressionScope.Questionnaire,
            ExpressionFunction.If,
            Sequence.Of(condition, new ExpressionNode.Number(Rational.One), new ExpressionNode.Number(Rational.Zero)));
        return Value(oneOrZero, answers, units) is { } value ? value == Rational.One : null;
    }

    /// <summary>The number of an expression that asks for nothing; null if it has none.</summary>
    public static Rational? Number(ExpressionNode constant) => Empty.Value(constant, [], []);

    private Rational? Value(ExpressionNode node, IReadOnlyList<Answer> answers, IEnumerable<Unit> units)
    {
        var response = new Response("probe", ["probe"], _codes.Select((c, i) => new KeyValuePair<ItemCode, Answer>(c, answers[i])));
        var score = new CompositeScore("probe", new LocalizedText("probe")) { Value = new Expression("", node) };
        return _questionnaire.Evaluate(response, new ResponseContext(units)).ValueOf(score);
    }
}
