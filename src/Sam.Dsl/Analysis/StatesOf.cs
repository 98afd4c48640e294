namespace Sam.Analysis;

/// <summary>The states that things can be in, as far as conditions can tell them apart.</summary>
internal static class StatesOf
{
    /// <summary>The most states of one thing; what has more is not looked into.</summary>
    public const int Max = 256;

    // 2⁸ sets of options.
    private const int MaxSubsetsOf = 8;

    private const string AnotherText = "\u0000";

    /// <summary>The states of an item, blank first; null where they are too many, or where it can't be answered at all.</summary>
    public static IReadOnlyList<VariableState>? Item(Item item, ComparedValues compared)
    {
        if (item.Answer is AnswerType.Choices && compared.Options(item.Code).Count > MaxSubsetsOf)
        {
            return null;
        }

        var answers = item.Answer switch
        {
            AnswerType.Choice choice => choice.Scale.Options.Select(o => (Answer)new Answer.Chosen(Sequence.Of(o))),
            AnswerType.Choices choices => Choices(choices, compared.Options(item.Code)),
            AnswerType.Number number => Numbers(compared.Numbers(item.Code), number.From, number.To, isWhole: false)
                .Select(n => (Answer)new Answer.Number(n))
                .Concat(number.Special.Select(o => new Answer.Chosen(Sequence.Of(o)))),
            AnswerType.Date => Days(compared.Days(item.Code)).Select(d => new Answer.Date(d)),
            _ => compared.Texts(item.Code).Append(AnotherText).Select(t => new Answer.Text(t)),
        };
        var states = answers.Prepend(Answer.NoAnswer).Take(Max + 1).Select(a => (VariableState)new VariableState.OfItem(a)).ToList();
        return states.Count is 1 or > Max ? null : states;
    }

    /// <summary>The states of a unit property; null where they are too many or not options.</summary>
    /// <param name="property">The property.</param>
    /// <param name="areSeveral">True if an answer may be for several units, which may differ.</param>
    public static IReadOnlyList<VariableState>? Property(UnitProperty property, bool areSeveral)
    {
        if (property.Scale is not { } scale)
        {
            return null;
        }

        var values = scale.Options.Select(o => (string?)o.Code).Prepend(null).ToList();
        if (!areSeveral)
        {
            return values.Select(v => (VariableState)new VariableState.OfUnits(Sequence.Of(v))).ToList();
        }

        return values.Count > MaxSubsetsOf ? null : Subsets(values, values.Count)
            .Where(s => s.Count > 0)
            .Select(s => (VariableState)new VariableState.OfUnits(s.ToSequence()))
            .ToList();
    }

    /// <summary>The states of an expression that gives a number; null where they are too many.</summary>
    public static IReadOnlyList<VariableState>? Number(ExpressionNode expression, IReadOnlyList<Rational> compared)
    {
        var (from, to, isWhole) = expression switch
        {
            ExpressionNode.Call { Function: ExpressionFunction.Count, Scope: ExpressionScope.Questionnaire, Arguments: { Count: > 0 } of } =>
                ((Rational?)Rational.Zero, of[0] is ExpressionNode.Items items ? Rational.Of(items.Codes.Count) : (Rational?)null, true),
            ExpressionNode.Call { Function: ExpressionFunction.Count } => (Rational.Zero, null, true),
            ExpressionNode.Call { Function: ExpressionFunction.Share } => (Rational.Zero, Rational.One, false),
            _ => (null, null, false),
        };
        var states = new List<VariableState> { new VariableState.NoNumber(LacksContext: false) };
        if (expression.AsksContext())
        {
            states.Add(new VariableState.NoNumber(LacksContext: true));
        }

        states.AddRange(Numbers(compared, from, to, isWhole).Select(n => new VariableState.OfNumber(n)));
        return states.Count > Max ? null : states;
    }

    // Each number compared with, one between each two, one below and one above, as far as the limits go.
    private static IEnumerable<Rational> Numbers(IReadOnlyList<Rational> compared, Rational? from, Rational? to, bool isWhole)
    {
        var ends = compared.Concat(new[] { from, to }.OfType<Rational>()).Distinct().OrderBy(n => n).ToList();
        if (ends.Count == 0)
        {
            return [Rational.Zero];
        }

        var all = new List<Rational> { isWhole ? Floor(ends[0]) - 1 : ends[0] - 1 };
        for (var i = 0; i < ends.Count; i++)
        {
            all.Add(ends[i]);
            all.Add(isWhole ? Floor(ends[i]) + 1 : i + 1 < ends.Count ? (ends[i] + ends[i + 1]) / 2 : ends[i] + 1);
        }

        return all.Where(n => !(n < from) && !(n > to) && (n.IsWhole || !isWhole)).Distinct();
    }

    private static Rational Floor(Rational number)
    {
        var whole = System.Numerics.BigInteger.Divide(number.Numerator, number.Denominator);
        var floor = Rational.Of(whole, System.Numerics.BigInteger.One);
        return floor > number ? floor - 1 : floor;
    }

    private static IEnumerable<CalendarDate> Days(List<CalendarDate> compared) => compared.Count == 0
        ? [default]
        : compared.SelectMany(d => Around(d)).Distinct();

    private static IEnumerable<CalendarDate> Around(CalendarDate day)
    {
        var date = new DateTime(day.Year, day.Month, day.Day);
        yield return day;
        if (date > DateTime.MinValue.Date)
        {
            yield return Day(date.AddDays(-1));
        }

        if (date < DateTime.MaxValue.Date)
        {
            yield return Day(date.AddDays(1));
        }
    }

    private static CalendarDate Day(DateTime date) => new(date.Year, date.Month, date.Day);

    // Every set of the options compared with that can be chosen together, with as many others as it needs.
    private static IEnumerable<Answer> Choices(AnswerType.Choices choices, List<string> compared)
    {
        var options = choices.Scale.Options;
        var named = options.Where(o => compared.Contains(o.Code, StringComparer.OrdinalIgnoreCase)).ToList();
        var others = options.Except(named).Where(o => !o.IsExclusive).ToList();
        var alone = options.Where(o => o.IsExclusive).Except(named).Take(1).Select(o => new[] { o });
        return Subsets(named, choices.AtMost ?? named.Count)
            .Select(s => s.Concat(others.Take(Math.Max(s.Count == 0 ? 1 : 0, choices.AtLeast - s.Count))).ToList())
            .Concat(alone.Select(o => o.ToList()))
            .Where(s => s.Count > 0 && s.Count >= choices.AtLeast && !(s.Count > choices.AtMost) && (s.Count == 1 || !s.Any(o => o.IsExclusive)))
            .Select(s => new Answer.Chosen(s.ToSequence()));
    }

    private static IEnumerable<List<T>> Subsets<T>(List<T> all, int most)
    {
        IEnumerable<List<T>> sets = [[]];
        foreach (var one in all)
        {
            sets = sets.SelectMany(s => s.Count < most ? [s, [.. s, one]] : new[] { s });
        }

        return sets;
    }
}
