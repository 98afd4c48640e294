namespace Sam.Samples;

/// <summary>One answer to one item that is shown.</summary>
/// <param name="item">The item.</param>
/// <param name="chance">Chance.</param>
/// <param name="mood">How content the respondent is, 0 to 100.</param>
/// <param name="texts">What may be written.</param>
/// <param name="period">The time that is asked about; null for some year.</param>
internal sealed class SampleAnswer(Item item, Chance chance, int mood, SampleTexts texts, Period? period)
{
    private const int SpecialPercent = 6;
    private const int MostNumbers = 100;

    public Answer Draw()
    {
        if (chance.Percent(BlankPercent()))
        {
            return Answer.NoAnswer;
        }

        var special = item.Answer.Options.Where(o => o.Kind != OptionKind.Valid).ToList();
        if (special.Count > 0 && chance.Percent(SpecialPercent))
        {
            return Chosen(chance.OneOf(special));
        }

        return item.Answer switch
        {
            AnswerType.Choice choice => One(choice.Scale.Options.Where(o => o.Kind == OptionKind.Valid).ToList()),
            AnswerType.Choices choices => Several(choices),
            AnswerType.Number number => Number(number),
            AnswerType.Date => new Answer.Date(Day()),
            _ => new Answer.Text(chance.OneOf(texts.Answers)),
        };
    }

    private int BlankPercent() => item switch
    {
        { IsRequired: true } => 2,
        { Answer: AnswerType.FreeText } => 60,
        _ => 10,
    };

    // On a scale with scores or a sign the content choose more of the high ones; on others nobody knows what is better.
    private Answer One(List<AnswerOption> options)
    {
        if (options.Count == 0)
        {
            return Answer.NoAnswer;
        }

        if (options.All(o => o.Score is null && !o.IsPositive))
        {
            return Chosen(chance.OneOf(options));
        }

        var rising = options.OrderBy(o => item.ScoreOf(o) ?? Rational.Zero).ThenBy(o => o.IsPositive).ToList();
        var place = Math.Clamp(mood + chance.Between(-30, 30), 0, 99);
        return Chosen(rising[place * rising.Count / 100]);
    }

    private Answer Several(AnswerType.Choices choices)
    {
        var together = choices.Scale.Options.Where(o => o is { Kind: OptionKind.Valid, IsExclusive: false }).ToList();
        var alone = choices.Scale.Options.Where(o => o is { Kind: OptionKind.Valid, IsExclusive: true }).ToList();
        var least = Math.Max(1, choices.AtLeast);
        if (alone.Count > 0 && (together.Count < least || chance.Percent(SpecialPercent)))
        {
            return Chosen(chance.OneOf(alone));
        }

        var most = Math.Min(together.Count, choices.AtMost ?? Math.Max(least, 3));
        if (most < least)
        {
            return Answer.NoAnswer;
        }

        var picked = new HashSet<AnswerOption>();
        for (var wanted = chance.Between(least, most); picked.Count < wanted;)
        {
            picked.Add(chance.OneOf(together));
        }

        return new Answer.Chosen(choices.Scale.Options.Where(picked.Contains).ToSequence());
    }

    // Whole numbers, no more than a hundred from the nearer limit; where no whole number is allowed, the limit itself.
    private Answer.Number Number(AnswerType.Number number)
    {
        var from = Up(number.From ?? (number.To is { } limit ? limit - MostNumbers / 2 : Rational.Zero));
        var to = number.To ?? from + MostNumbers / 2;
        if (from > to)
        {
            return new Answer.Number(number.From ?? to);
        }

        var steps = (to - from).CompareTo(MostNumbers) > 0 ? MostNumbers : (int)(to - from).ToDouble();
        return new Answer.Number(from + chance.Between(0, steps));
    }

    private static Rational Up(Rational value)
    {
        var rounded = value.Round(0);
        return rounded < value ? rounded + 1 : rounded;
    }

    private CalendarDate Day() =>
        new((period?.Start ?? new CalendarDate(2024, 1, 1)).Year, (period?.Start.Month ?? 1) + chance.Between(0, Math.Max(1, period?.Months ?? 12) - 1), chance.Between(1, 28));

    private static Answer.Chosen Chosen(AnswerOption option) => new(Sequence.Of(option));
}
