using Sam.Privacy;

namespace Sam.Measures;

/// <summary>The measures of an item or a composite score with what each needs, worked out once for all units.</summary>
internal sealed class SubjectMeasures
{
    private readonly (IMeasure Measure, AggregationPlan Needs, bool IsCounted)[] _measures;

    /// <summary>The measures of a subject.</summary>
    /// <param name="request">The subject.</param>
    /// <param name="measures">Its measures.</param>
    /// <param name="counts">What was counted; null where no answers are at hand.</param>
    public SubjectMeasures(MeasureRequest request, IEnumerable<IMeasure> measures, ProtectedAggregates? counts)
    {
        Request = request;
        Variable = request.Subject.Variable;
        _measures = [.. measures.Select(m => (m, m.Needs(request))).Select(m => (m.m, m.Item2, counts is not null && m.Item2.Variables.All(counts.Has) && m.Item2.States.All(counts.Has)))];
        Measures = _measures.Select(m => m.Measure).ToSequence();
    }

    /// <summary>The subject.</summary>
    public MeasureRequest Request { get; }

    /// <summary>What is counted of the subject.</summary>
    public Variable Variable { get; }

    /// <summary>The measures in order.</summary>
    public Sequence<IMeasure> Measures { get; }

    /// <summary>The figure of a measure. An engine elsewhere may not have counted all that it needs: it then has no figure (see <see cref="DataChecks"/>).</summary>
    /// <param name="measure">The measure's place in <see cref="Measures"/>.</param>
    /// <param name="counts">The counts.</param>
    /// <param name="context">The unit and what it may read.</param>
    public Figure Compute(int measure, ProtectedAggregates counts, MeasureContext context)
    {
        var (computed, needs, isCounted) = _measures[measure];
        if (!isCounted)
        {
            return Figure.None(computed.Kind, NullReason.NotComparable);
        }

        foreach (var variable in needs.Variables)
        {
            if (counts.IsHidden(context.Unit, variable))
            {
                return Figure.None(computed.Kind, NullReason.Suppressed);
            }
        }

        foreach (var state in needs.States)
        {
            if (counts.StateOf(context.Unit, state) is null)
            {
                return Figure.None(computed.Kind, NullReason.Suppressed);
            }
        }

        return counts.Rules.MinGroup is null ? computed.Compute(context) : Coarse.Of(computed.Compute(context));
    }
}
