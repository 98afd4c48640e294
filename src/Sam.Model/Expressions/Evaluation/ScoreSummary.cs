namespace Sam.Evaluation;

/// <summary>The sum, mean, least or greatest of scores, or the only one, while they are added one by one.</summary>
internal struct ScoreSummary(ExpressionFunction function)
{
    private int _count;
    private Rational _value;

    public void Add(Rational score)
    {
        _value = _count++ == 0 ? score : function switch
        {
            ExpressionFunction.Min => score < _value ? score : _value,
            ExpressionFunction.Max => score > _value ? score : _value,
            _ => _value + score,
        };
    }

    /// <summary>What has been added up; null for nothing, and for a score of several.</summary>
    public readonly Rational? Value => _count == 0 || (function == ExpressionFunction.Score && _count > 1) ? null
        : function == ExpressionFunction.Mean ? _value / Rational.Of(_count)
        : _value;
}
