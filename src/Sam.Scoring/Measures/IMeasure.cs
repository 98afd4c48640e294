namespace Sam;

/// <summary>
/// A figure that can be computed of an item or a composite score for a unit. An application's own measures implement this and are handed
/// over in <see cref="ScoringOptions.Measures"/>; questionnaires name them under <c>redovisa:</c>, or as the <c>beräkning:</c> of an index.
/// </summary>
/// <remarks>
/// A measure says beforehand what it needs counted: variables, pairs of them, or a state of its own that merges. It computes from protected
/// aggregates only, so it gives the same whether responses were counted in one pass, in parts, or by another engine, and it never meets
/// a group that is too small to be shown.
/// </remarks>
public interface IMeasure
{
    /// <summary>The name that questionnaires use.</summary>
    string Name { get; }

    /// <summary>What the figure is, in a sentence that readers of a report understand; it stands in the explanation of the figure.</summary>
    Message Definition => Message.Same(Name);

    /// <summary>The kind of its figures, for those that have no value.</summary>
    FigureKind Kind => FigureKind.Number;

    /// <summary>True if it can be computed of a subject; items of every kind unless the measure says otherwise.</summary>
    bool CanMeasure(MeasureSubject subject) => subject is MeasureSubject.OfItem;

    /// <summary>What must be counted for it.</summary>
    AggregationPlan Needs(MeasureRequest request);

    /// <summary>The figure, from protected counts alone.</summary>
    Figure Compute(MeasureContext context);
}
