namespace Sam.Scoring.Tests.Reference;

/// <summary>
/// What expressions mean, written as plainly as possible: a walk over the tree for one response. The readings that the library uses
/// (closures, columns) are held equal to it. It remembers nothing between two questions, so it is slow where indices use indices.
/// </summary>
internal sealed class ReferenceEvaluator(Questionnaire questionnaire, Func<ItemCode, Answer> answerTo, Func<CompositeScore, Rational?> scoreOf, ResponseContext context)
{
    private bool _lacksContext;
    private bool? _assumed;

    /// <summary>True if a condition holds, or could hold if what is not at hand beside the answers (a unit property, last wave) were.</summary>
    public bool Holds(ExpressionNode condition)
    {
        (_lacksContext, _assumed) = (false, null);
        var truth = Truth(condition);
        return truth ?? (_lacksContext && (HoldsAssuming(condition, true) || HoldsAssuming(condition, false)));
    }

    /// <summary>The number an expression gives; null if it is missing or no number.</summary>
    public Rational? Number(ExpressionNode node) => Value(node) switch
    {
        ReferenceValue.Number number => number.Value,
        ReferenceValue.Options { Score: { } score } => score,
        _ => null,
    };

    /// <summary>True, false or (null) unknown.</summary>
    public bool? Truth(ExpressionNode node) => (Value(node) as ReferenceValue.Truth)?.Value;

    private bool HoldsAssuming(ExpressionNode condition, bool assumed)
    {
        _assumed = assumed;
        var truth = Truth(condition);
        _assumed = null;
        return truth == true;
    }

    private ReferenceValue? Value(ExpressionNode node) => node switch
    {
        ExpressionNode.Number number => new ReferenceValue.Number(number.Value),
        ExpressionNode.Share share => new ReferenceValue.Number(share.Value),
        ExpressionNode.Text text => new ReferenceValue.Words(text.Value),
        ExpressionNode.Items { Codes.Count: 1 } item => AnswerValue(questionnaire[item.Codes[0]], answerTo(item.Codes[0])),
        ExpressionNode.Name name => NameValue(name),
        ExpressionNode.Unary { Operator: UnaryOperator.Not } not => Of(!Truth(not.Operand)),
        ExpressionNode.Unary minus => Of(-Number(minus.Operand)),
        ExpressionNode.Binary binary => BinaryValue(binary),
        ExpressionNode.Call call => CallValue(call),
        _ => null,
    };

    private ReferenceValue? BinaryValue(ExpressionNode.Binary binary)
    {
        switch (binary.Operator)
        {
            case BinaryOperator.And:
                return Of(And(Truth(binary.Left), Truth(binary.Right)));
            case BinaryOperator.Or:
                return Of(!And(!Truth(binary.Left), !Truth(binary.Right)));
            case BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.In or BinaryOperator.NotIn:
                var isOne = OrAssumed(() => IsOneOf(binary.Left, binary.Right), binary.Operator is BinaryOperator.NotEqual or BinaryOperator.NotIn);
                return Of(binary.Operator is BinaryOperator.Equal or BinaryOperator.In ? isOne : !isOne);
            case BinaryOperator.Less or BinaryOperator.AtMost or BinaryOperator.Greater or BinaryOperator.AtLeast:
                return Of(OrAssumed(() => Compare(Value(binary.Left), Value(binary.Right)) is { } order ? Is(binary.Operator, order) : null));
            default:
                return Of(Arithmetic(binary.Operator, Number(binary.Left), Number(binary.Right)));
        }
    }

    // A comparison that is unknown for lack of something beside the answers is what is being assumed of it.
    private bool? OrAssumed(Func<bool?> compare, bool isNegated = false)
    {
        var lackedBefore = _lacksContext;
        _lacksContext = false;
        var truth = compare();
        var assumed = truth is null && _lacksContext ? _assumed ^ isNegated : truth;
        _lacksContext |= lackedBefore;
        return assumed;
    }

    private static bool? And(bool? left, bool? right) =>
        left == false || right == false ? false : left is null || right is null ? null : true;

    private static bool Is(BinaryOperator op, int order) => op switch
    {
        BinaryOperator.Less => order < 0,
        BinaryOperator.AtMost => order <= 0,
        BinaryOperator.Greater => order > 0,
        _ => order >= 0,
    };

    private static Rational? Arithmetic(BinaryOperator op, Rational? left, Rational? right) => (op, left, right) switch
    {
        (_, null, _) or (_, _, null) => null,
        (BinaryOperator.Add, { } l, { } r) => l + r,
        (BinaryOperator.Subtract, { } l, { } r) => l - r,
        (BinaryOperator.Multiply, { } l, { } r) => l * r,
        (BinaryOperator.Divide, _, { Sign: 0 }) => null,
        (_, { } l, { } r) => l / r,
    };

    private static int? Compare(ReferenceValue? left, ReferenceValue? right) => (left, right) switch
    {
        (ReferenceValue.Day l, ReferenceValue.Day r) => l.Value.CompareTo(r.Value),
        _ => NumberOf(left) is { } l && NumberOf(right) is { } r ? l.CompareTo(r) : null,
    };

    private static Rational? NumberOf(ReferenceValue? value) => value switch
    {
        ReferenceValue.Number number => number.Value,
        ReferenceValue.Options options => options.Score,
        _ => null,
    };

    // One of several members; where one is unknown and none is equal, unknown.
    private bool? IsOneOf(ExpressionNode left, ExpressionNode right)
    {
        if (left is ExpressionNode.Option or ExpressionNode.Set && right is not (ExpressionNode.Option or ExpressionNode.Set))
        {
            return IsOneOf(right, left);
        }

        var members = right is ExpressionNode.Set set ? set.Members : Sequence.Of(right);
        return left is ExpressionNode.Name { Scope: ExpressionScope.Unit } property
            ? AnyUnit(property, members)
            : members.Select(m => AreEqual(Value(left), m)).Aggregate((bool?)false, (all, one) => !And(!all, !one));
    }

    // A joint answer: true if it is true for any unit covered.
    private bool? AnyUnit(ExpressionNode.Name property, Sequence<ExpressionNode> members) => Properties(property.Value)
        .Select(text => text is null ? null : (bool?)members.Any(m => IsNamed(property.Value, text, m)))
        .Aggregate((bool?)false, (all, one) => !And(!all, !one));

    private IEnumerable<string?> Properties(string name)
    {
        var texts = context.Units
            .Select(u => u.Properties.FirstOrDefault(p => p.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value)
            .Select(t => string.IsNullOrWhiteSpace(t) ? null : t)
            .ToList();
        _lacksContext |= texts.Count == 0 || texts.Contains(null);
        return texts.Count == 0 ? [null] : texts;
    }

    private bool IsNamed(string property, string text, ExpressionNode member)
    {
        var option = questionnaire.Head.UnitProperties.FirstOrDefault(p => p.Name.Equals(property, StringComparison.OrdinalIgnoreCase))?.Scale?.Find(text);
        var code = option?.Code ?? text;
        return member switch
        {
            ExpressionNode.Option named => code.Equals(named.Code, StringComparison.OrdinalIgnoreCase),
            ExpressionNode.Number number => Rational.TryParse(code, out var value) && value == number.Value,
            ExpressionNode.PositiveOptions => option?.IsPositive == true,
            _ => false,
        };
    }

    private bool? AreEqual(ReferenceValue? value, ExpressionNode member) => (value, member) switch
    {
        (null, _) => null,
        (ReferenceValue.Options chosen, ExpressionNode.Option option) => chosen.Chosen.Any(o => o.Code.Equals(option.Code, StringComparison.OrdinalIgnoreCase)),
        (ReferenceValue.Options chosen, ExpressionNode.PositiveOptions) => chosen.Chosen.Any(o => o.IsPositive),
        (ReferenceValue.Options { Score: null } chosen, ExpressionNode.Items) => Value(member) switch
        {
            null => null,
            ReferenceValue.Options other => HaveSameCodes(chosen.Chosen, other.Chosen),
            _ => false,
        },
        (ReferenceValue.Options { Score: null }, _) => false,
        (ReferenceValue.Words words, ExpressionNode.Text text) => words.Value.Equals(text.Value, StringComparison.OrdinalIgnoreCase),
        (ReferenceValue.Truth left, _) => Truth(member) is { } right ? left.Value == right : null,
        _ => Compare(value, Value(member)) is { } order ? order == 0 : null,
    };

    // q1 = q2: the same answer, in whatever order several options were chosen.
    private static bool HaveSameCodes(Sequence<AnswerOption> left, Sequence<AnswerOption> right) =>
        left.Count == right.Count && left.All(l => right.Any(r => r.Code.Equals(l.Code, StringComparison.OrdinalIgnoreCase)));

    private ReferenceValue? NameValue(ExpressionNode.Name name)
    {
        switch (name.Scope)
        {
            case ExpressionScope.Unit:
                return Properties(name.Value).Aggregate((a, b) => a == b ? a : null) is not { } text ? null
                    : Rational.TryParse(text, out var number) ? new ReferenceValue.Number(number) : new ReferenceValue.Words(text);
            case ExpressionScope.Previous:
                _lacksContext |= context.PreviousQuestionnaire is null;
                return Answers(name, isPrevious: true).ToList() is { Count: 1 } only ? AnswerValue(only[0].Item, only[0].Answer) : null;
            default:
                return Of(questionnaire.Scores.FirstOrDefault(s => s.Id.Equals(name.Value, StringComparison.OrdinalIgnoreCase) && s.Calculation != ScoreCalculation.PlugIn) is { } score ? scoreOf(score) : null);
        }
    }

    private IEnumerable<ItemCode> PreviousItems(string name) => context.PreviousQuestionnaire is not { } before ? []
        : name.ToLowerInvariant() is "alla" or "all"
            ? before.Items.Where(i => i.Scale is { } scale && (scale.IsScored || scale.IsSigned)).Select(i => i.Code)
            : before.ItemsOf(name).Concat(name.Length > 1 && name[0] is 'q' or 'Q' ? before.ItemsOf(name.Substring(1)) : []).Select(i => i.Code);

    private ReferenceValue? CallValue(ExpressionNode.Call call)
    {
        var isPrevious = call.Scope == ExpressionScope.Previous;
        _lacksContext |= isPrevious && context.PreviousQuestionnaire is null;
        switch (call.Function)
        {
            case ExpressionFunction.If:
                return Truth(call.Arguments[0]) is { } holds ? Value(call.Arguments[holds ? 1 : 2]) : null;
            case ExpressionFunction.Date:
                return DateOf(call.Arguments.Select(Number).ToList());
            case ExpressionFunction.Answered:
                return Answers(call.Arguments[0], isPrevious).ToList() is { Count: > 0 } answers ? Of(answers.All(a => IsAnswered(a.Answer))) : null;
            case ExpressionFunction.Count or ExpressionFunction.Share:
                return Tally(call, isPrevious);
            default:
                return Of(Summary(call.Function, call.Arguments.SelectMany(a => Scores(a, isPrevious)).ToList()));
        }
    }

    private static ReferenceValue.Day? DateOf(List<Rational?> parts) =>
        parts.All(p => p is { IsWhole: true }) && CalendarDate.TryParse($"{parts[0]!.Value.ToString().PadLeft(4, '0')}-{parts[1]!.Value.ToString().PadLeft(2, '0')}-{parts[2]!.Value.ToString().PadLeft(2, '0')}", out var date)
            ? new ReferenceValue.Day(date)
            : null;

    private static Rational? Summary(ExpressionFunction function, List<Rational> scores)
    {
        if (scores.Count == 0)
        {
            return null;
        }

        var sorted = scores.OrderBy(s => s).ToList();
        return function switch
        {
            ExpressionFunction.Min => sorted[0],
            ExpressionFunction.Max => sorted[sorted.Count - 1],
            ExpressionFunction.Median => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2,
            ExpressionFunction.Sum => Sum(sorted),
            ExpressionFunction.Mean => Sum(sorted) / sorted.Count,
            _ => scores.Count == 1 ? scores[0] : null,
        };
    }

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (sum, n) => sum + n);

    // How many of the items have one of the options; a share is of those validly answered, and of items that can be positive where that is asked.
    private ReferenceValue? Tally(ExpressionNode.Call call, bool isPrevious)
    {
        var options = call.Arguments.Skip(1).SelectMany(a => a is ExpressionNode.Set set ? set.Members : Sequence.Of(a)).ToList();
        var asksPositive = options.Any(o => o is ExpressionNode.PositiveOptions);
        var chosen = Answers(call.Arguments[0], isPrevious)
            .Where(a => !asksPositive || a.Item.Scale?.IsSigned == true)
            .Select(a => (a.Answer as Answer.Chosen)?.Options)
            .Where(o => o is not null)
            .Select(o => o!.Value)
            .ToList();
        var valid = call.Function == ExpressionFunction.Share ? chosen.Where(c => c.Any(o => o.Kind == OptionKind.Valid)).ToList() : chosen;
        var matching = valid.Count(c => options.Any(o => c.Any(x => o is ExpressionNode.PositiveOptions ? x.IsPositive : o is ExpressionNode.Option named && x.IsNamed(named.Code))));
        return valid.Count == 0 ? null
            : Of(call.Function == ExpressionFunction.Share ? Rational.Of(matching, valid.Count) : Rational.Of(matching));
    }

    private IEnumerable<Rational> Scores(ExpressionNode argument, bool isPrevious) => argument is ExpressionNode.Items or ExpressionNode.Name { Scope: ExpressionScope.Previous }
        ? Answers(argument, isPrevious).Select(a => a.Item.ScoreOf(a.Answer)).OfType<Rational>()
        : Number(argument) is { } number ? [number] : [];

    private IEnumerable<(Item Item, Answer Answer)> Answers(ExpressionNode argument, bool isPrevious) => argument switch
    {
        ExpressionNode.Name { Scope: ExpressionScope.Previous } name when context is { PreviousQuestionnaire: { } before, Previous: { } response } =>
            PreviousItems(name.Value).Select(c => (before[c], response[c])),
        ExpressionNode.Items items when !isPrevious => items.Codes.Select(c => (questionnaire[c], answerTo(c))),
        _ => [],
    };

    private static bool IsAnswered(Answer answer) => answer is not (Answer.Blank or Answer.NotShown);

    private static ReferenceValue? AnswerValue(Item item, Answer answer) => answer switch
    {
        Answer.Chosen chosen => new ReferenceValue.Options(chosen.Options, item.Scale is { IsNumeric: true } ? item.ScoreOf(answer) : null),
        Answer.Number number => new ReferenceValue.Number(number.Value),
        Answer.Date date => new ReferenceValue.Day(date.Value),
        Answer.Text text => new ReferenceValue.Words(text.Value),
        _ => null,
    };

    private static ReferenceValue.Truth? Of(bool? truth) => truth is { } value ? new ReferenceValue.Truth(value) : null;

    // A number of absurd length is no value: an expression must not buy memory.
    private static ReferenceValue.Number? Of(Rational? number) => number is { IsTooLong: false } value ? new ReferenceValue.Number(value) : null;
}
