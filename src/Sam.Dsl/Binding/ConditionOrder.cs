namespace Sam.Binding;

/// <summary>
/// Finds conditions that ask for what has not been answered yet: the item itself, one that comes later, or an index of such. Items are
/// answered in order, and where no condition looks ahead no two can wait for each other.
/// </summary>
/// <param name="context">Where to report.</param>
/// <param name="names">The items.</param>
/// <param name="indices">The items that each index is computed from, through other indices as well.</param>
internal sealed class ConditionOrder(BindingContext context, NameTable names, Func<string, IEnumerable<ItemCode>> indices)
{
    /// <summary>Checks all conditions.</summary>
    public void Check(IEnumerable<BoundCondition> conditions)
    {
        var sound = conditions.Where(c => !c.Governed.Any(names.IsTwice)).ToList();
        var requests = sound.ToDictionary(c => c, c => RequestsOf(c).ToList());
        var ahead = sound.SelectMany(c => requests[c]).Where(LooksAhead).ToList();
        if (ahead.Count == 0)
        {
            return;
        }

        var rings = new ConditionRings(sound, c => requests[c]);
        foreach (var request in ahead)
        {
            Report(request, rings);
        }
    }

    private IEnumerable<ConditionRequest> RequestsOf(BoundCondition condition)
    {
        foreach (var (node, codes) in AskedItems.In(condition.Expression, names))
        {
            yield return new ConditionRequest(condition, node, codes);
        }

        foreach (var index in condition.Root.SelfAndDescendants().OfType<ExpressionNode.Name>().Where(n => n.Scope == ExpressionScope.Questionnaire))
        {
            yield return new ConditionRequest(condition, index, indices(index.Value).ToSequence(), index.Value);
        }
    }

    private bool LooksAhead(ConditionRequest request) => request.Codes.Any(c => names.IsBefore(request.First, c) || request.Governs(c));

    private void Report(ConditionRequest request, ConditionRings rings)
    {
        var (self, later) = (request.Codes.FirstOrDefault(request.Governs), request.Codes.FirstOrDefault(c => names.IsBefore(request.First, c)));
        var span = request.Condition.Expression.Places.SpanOf(request.Node);
        if (request.Index is null && self.Text.Length > 0)
        {
            context.Report(ExpressionDiagnostics.SelfReference, span, request.Condition.Expression.Places.TextOf(request.Node), self.Text);
        }
        else if (rings.RingThrough(request, out var isNew) is { } ring)
        {
            if (isNew)
            {
                context.Report(ConditionDiagnostics.VisibilityCycle, span, ring);
            }
        }
        else if (request.Index is { } index)
        {
            context.Report(ConditionDiagnostics.IndexLooksAhead, span, index, self.Text.Length > 0 ? self.Text : later.Text, request.First.Text);
        }
        else
        {
            context.Report(ExpressionDiagnostics.ForwardReference, span, later.Text, request.First.Text);
        }
    }
}
