using System.ComponentModel;
using Sam.Evaluation;

namespace Sam.GeneratedCode;

/// <summary>
/// The conditions and indices of a questionnaire as generated C#. Which items are shown follows from them in the same way as from a
/// questionnaire that was compiled at run time. Not meant to be used by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GeneratedExpressions
{
    private readonly Questionnaire _questionnaire;
    private readonly Func<Reading, bool?>?[] _conditions;
    private readonly Func<Reading, Quantity>?[] _indices;
    private EvaluationPlan? _plan;

    /// <summary>The expressions of a questionnaire.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="conditions">Per item its condition; null where it has none.</param>
    /// <param name="indices">Per index its value; null for one that is made of items, or of groups only.</param>
    public GeneratedExpressions(Questionnaire questionnaire, Func<Reading, bool?>?[] conditions, Func<Reading, Quantity>?[] indices)
    {
        _questionnaire = questionnaire ?? throw new ArgumentNullException(nameof(questionnaire));
        _conditions = conditions ?? throw new ArgumentNullException(nameof(conditions));
        _indices = indices ?? throw new ArgumentNullException(nameof(indices));
    }

    /// <summary>One response seen through the conditions.</summary>
    public ResponseEvaluation Evaluate(Response response, ResponseContext context) => new(_questionnaire, response, context, PlanFor(context.PreviousQuestionnaire));

    /// <summary>True if the item at a place was shown.</summary>
    public static bool IsShown(ResponseEvaluation evaluation, int item) => evaluation.IsShownAt(item);

    /// <summary>The condition of the item at a place, as the answers stand: true, false or (null) unknown.</summary>
    public static bool? Truth(ResponseEvaluation evaluation, int item) => evaluation.TruthAt(item);

    /// <summary>The value of the index at a place.</summary>
    public static Rational? Value(ResponseEvaluation evaluation, int index) => evaluation.ScoreAt(index);

    internal Func<EvaluationState, bool?>? Condition(int item) => _conditions[item] is { } condition ? s => condition(new Reading(s)) : null;

    internal Func<EvaluationState, Rational?>? Index(int score) => _indices[score] is { } index ? s => index(new Reading(s)).Value : null;

    // As for questionnaires: the latest plan is kept, and two threads may both make one.
    private EvaluationPlan PlanFor(Questionnaire? previous)
    {
        var plan = Volatile.Read(ref _plan);
        if (plan is null || !plan.Suits(previous))
        {
            plan = new EvaluationPlan(_questionnaire, previous, this);
            Volatile.Write(ref _plan, plan);
        }

        return plan;
    }
}
