using Condition = System.Func<Sam.Evaluation.EvaluationState, bool?>;
using NumberReading = System.Func<Sam.Evaluation.EvaluationState, Sam.Rational?>;
using ValueReading = System.Func<Sam.Evaluation.EvaluationState, Sam.Evaluation.ExpressionValue>;

namespace Sam.Evaluation;

/// <summary>Functions of items and numbers.</summary>
internal sealed partial class ExpressionCompiler
{
    private Condition Answered(ExpressionNode.Call call)
    {
        var items = ItemsOf(call.Arguments[0], call);
        return Lacking<bool?>(call, s =>
        {
            if (items.Tables.Length == 0 || items.Sheet(s) is not { } sheet)
            {
                return null;
            }

            foreach (var item in items.Tables)
            {
                if (sheet.Codes[item.Ordinal] is AnswerSheet.Blank or AnswerSheet.NotShown)
                {
                    return false;
                }
            }

            return true;
        });
    }

    private NumberReading NumberOf(ExpressionNode.Call call) => Lacking(call, call.Function switch
    {
        ExpressionFunction.Count or ExpressionFunction.Share => Tally(call),
        ExpressionFunction.Median => Median(call),
        _ => Summary(call),
    });

    // How many of the items have one of the options; a share is of those validly answered, and of items that can be positive where that is asked.
    private NumberReading Tally(ExpressionNode.Call call)
    {
        var items = ItemsOf(call.Arguments[0], call);
        var tally = ItemTally.Of(call, items.Tables);
        var isShare = call.Function == ExpressionFunction.Share;
        return s =>
        {
            var (counted, matching) = items.Sheet(s) is { } sheet ? tally.Of(sheet) : default;
            return counted == 0 ? null : isShare ? Rational.Of(matching, counted) : Rational.Of(matching);
        };
    }

    private NumberReading Summary(ExpressionNode.Call call)
    {
        var arguments = call.Arguments.Select(a => new ScoreSource(this, a, call)).ToArray();
        var function = call.Function;
        return s =>
        {
            var summary = new ScoreSummary(function);
            foreach (var argument in arguments)
            {
                argument.AddTo(ref summary, s);
            }

            return Bounded(summary.Value);
        };
    }

    private NumberReading Median(ExpressionNode.Call call)
    {
        var arguments = call.Arguments.Select(a => new ScoreSource(this, a, call)).ToArray();
        return s =>
        {
            var first = s.OpenNumbers();
            foreach (var argument in arguments)
            {
                argument.AddTo(s);
            }

            return Bounded(s.CloseWithMedian(first));
        };
    }

    private ValueReading Date(ExpressionNode.Call call)
    {
        var parts = call.Arguments.Select(Number).ToArray();
        return Lacking(call, s =>
        {
            var (year, month, day) = (default(Rational?), default(Rational?), default(Rational?));
            for (var i = 0; i < parts.Length; i++)
            {
                var part = parts[i](s);
                (year, month, day) = i switch { 0 => (part, month, day), 1 => (year, part, day), 2 => (year, month, part), _ => (year, month, day) };
            }

            return ExpressionValue.OfDay(year, month, day);
        });
    }

    private Func<EvaluationState, T> Lacking<T>(ExpressionNode.Call call, Func<EvaluationState, T> reading) =>
        call.Scope != ExpressionScope.Previous || plan.PreviousTables is not null ? reading : s =>
        {
            s.LacksContext = true;
            return reading(s);
        };

    private ItemSource ItemsOf(ExpressionNode node, ExpressionNode.Call call) => node switch
    {
        ExpressionNode.Name { Scope: ExpressionScope.Previous } name => new ItemSource(plan.PreviousItems(name.Value), IsPrevious: true),
        ExpressionNode.Items items when call.Scope != ExpressionScope.Previous => new ItemSource(items.Codes.Select(c => plan.Tables[c]).ToArray(), IsPrevious: false),
        _ => new ItemSource([], IsPrevious: false),
    };

    /// <summary>Items of this wave or of last.</summary>
    private sealed record ItemSource(ItemTable[] Tables, bool IsPrevious)
    {
        public AnswerSheet? Sheet(EvaluationState state) => IsPrevious ? state.Previous : state.Answers;
    }

    /// <summary>What an argument gives scores from: items, or a number.</summary>
    private sealed class ScoreSource
    {
        private readonly ItemSource _items = new([], IsPrevious: false);
        private readonly NumberReading? _number;

        public ScoreSource(ExpressionCompiler compiler, ExpressionNode argument, ExpressionNode.Call call)
        {
            if (argument is ExpressionNode.Items or ExpressionNode.Name { Scope: ExpressionScope.Previous })
            {
                _items = compiler.ItemsOf(argument, call);
            }
            else
            {
                _number = compiler.Number(argument);
            }
        }

        public void AddTo(ref ScoreSummary summary, EvaluationState state)
        {
            if (_number?.Invoke(state) is { } number)
            {
                summary.Add(number);
            }

            if (_items.Sheet(state) is not { } sheet)
            {
                return;
            }

            foreach (var item in _items.Tables)
            {
                if (item.ScoreAt(sheet) is { } score)
                {
                    summary.Add(score);
                }
            }
        }

        public void AddTo(EvaluationState state)
        {
            if (_number?.Invoke(state) is { } number)
            {
                state.AddNumber(number);
            }

            if (_items.Sheet(state) is not { } sheet)
            {
                return;
            }

            foreach (var item in _items.Tables)
            {
                if (item.ScoreAt(sheet) is { } score)
                {
                    state.AddNumber(score);
                }
            }
        }
    }
}
