namespace Sam.Evaluation;

/// <summary>What conditions need to know about an item, worked out once: its options by place, what each is worth, which are valid or positive.</summary>
internal sealed class ItemTable
{
    public ItemTable(Item item, int ordinal, int firstWord)
    {
        Item = item;
        Ordinal = ordinal;
        Options = item.Answer.Options;
        FirstWord = firstWord;
        Words = (Options.Count + 63) / 64;
        IsNumeric = item.Scale is { IsNumeric: true };
        IsSigned = item.Scale?.IsSigned == true;
        Scores = Options.Select(o => item.ScoreOf(o)).ToArray();
        Valid = Mask(o => o.Kind == OptionKind.Valid);
        Positive = Mask(o => o.IsPositive);
    }

    public Item Item { get; }

    /// <summary>The item's place in its questionnaire.</summary>
    public int Ordinal { get; }

    public Sequence<AnswerOption> Options { get; }

    /// <summary>Where the item's bits begin in <see cref="AnswerSheet.Ticks"/>, and in how many words they lie.</summary>
    public int FirstWord { get; }

    public int Words { get; }

    /// <summary>True if the options are numbers that may be compared by size.</summary>
    public bool IsNumeric { get; }

    /// <summary>True if some option is positive.</summary>
    public bool IsSigned { get; }

    /// <summary>The score of each option, turned round where the item is reversed.</summary>
    public Rational?[] Scores { get; }

    public ulong[] Valid { get; }

    public ulong[] Positive { get; }

    /// <summary>The options that something is true of, a bit each.</summary>
    public ulong[] Mask(Func<AnswerOption, bool> isIn)
    {
        var mask = new ulong[Words];
        for (var i = 0; i < Options.Count; i++)
        {
            mask[i / 64] |= isIn(Options[i]) ? 1UL << (i % 64) : 0;
        }

        return mask;
    }

    /// <summary>The place of an option; -1 if the item does not have it.</summary>
    public int IndexOf(AnswerOption option)
    {
        for (var i = 0; i < Options.Count; i++)
        {
            if (ReferenceEquals(Options[i], option))
            {
                return i;
            }
        }

        return IndexOf(option.Code);
    }

    /// <summary>The place of the option of a code; -1 if the item does not have it.</summary>
    public int IndexOf(string code)
    {
        for (var i = 0; i < Options.Count; i++)
        {
            if (Options[i].Code.Equals(code, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True if an option was chosen, or several.</summary>
    public bool IsChosen(AnswerSheet sheet) => sheet.Codes[Ordinal] is >= 0 or AnswerSheet.Several;

    /// <summary>True if an option was chosen, alone or with others.</summary>
    public bool Has(AnswerSheet sheet, int option) => sheet.Codes[Ordinal] switch
    {
        >= 0 and var only => only == option,
        AnswerSheet.Several => (sheet.Ticks[FirstWord + (option / 64)] >> (option % 64) & 1) == 1,
        _ => false,
    };

    /// <summary>True if one of the options in a mask was chosen.</summary>
    public bool HasAny(AnswerSheet sheet, ulong[] mask)
    {
        var code = sheet.Codes[Ordinal];
        if (code >= 0)
        {
            return (mask[code >> 6] >> (code & 63) & 1) == 1;
        }

        var ticked = 0UL;
        for (var i = 0; code == AnswerSheet.Several && i < mask.Length; i++)
        {
            ticked |= sheet.Ticks[FirstWord + i] & mask[i];
        }

        return ticked != 0;
    }

    /// <summary>What the answer is worth; null if nothing.</summary>
    public Rational? ScoreAt(AnswerSheet sheet) => sheet.Codes[Ordinal] switch
    {
        >= 0 and var code => Scores[code],
        AnswerSheet.Value => sheet.Values[Ordinal] is Answer.Number number ? Item.ScoreOf(number) : null,
        _ => null,
    };

    /// <summary>The answer as a value of an expression.</summary>
    public ExpressionValue ValueAt(AnswerSheet sheet)
    {
        var code = sheet.Codes[Ordinal];
        return code switch
        {
            >= 0 => ExpressionValue.OfOptions(this, sheet, IsNumeric ? Scores[code] : null),
            AnswerSheet.Several => ExpressionValue.OfOptions(this, sheet, null),
            AnswerSheet.Value => sheet.Values[Ordinal] switch
            {
                Answer.Number number => ExpressionValue.Of(number.Value),
                Answer.Date date => ExpressionValue.Of(date.Value),
                Answer.Text text => ExpressionValue.Of(text.Value),
                _ => default,
            },
            _ => default,
        };
    }
}
