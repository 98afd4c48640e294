namespace Sam.Evaluation;

/// <summary>What an expression gives for one response. The default is a value that does not exist: missing, or for a condition unknown.</summary>
internal readonly struct ExpressionValue
{
    private static readonly Rational TenThousand = Rational.Of(10_000);

    private readonly Form _form;
    private readonly bool _hasNumber;
    private readonly Rational _number;
    private readonly object? _what;
    private readonly AnswerSheet? _sheet;

    private ExpressionValue(Form form, Rational? number = null, object? what = null, AnswerSheet? sheet = null)
    {
        _form = form;
        _hasNumber = number is not null;
        _number = number ?? default;
        _what = what;
        _sheet = sheet;
    }

    private enum Form : byte
    {
        Missing,
        False,
        True,
        Number,
        Day,
        Words,
        Options,
    }

    public bool IsMissing => _form == Form.Missing;

    public bool IsTruth => _form is Form.False or Form.True;

    public bool IsOptions => _form == Form.Options;

    /// <summary>True or false; null if it is neither.</summary>
    public bool? Truth => IsTruth ? _form == Form.True : null;

    /// <summary>The number, or the score that stands for the option where its scale is one of numbers; null if it is neither.</summary>
    public Rational? Number => _hasNumber && _form != Form.Day ? _number : null;

    /// <summary>The words; null if it is none.</summary>
    public string? Words => _form == Form.Words ? (string?)_what : null;

    public static ExpressionValue Of(bool? truth) => truth is { } value ? new ExpressionValue(value ? Form.True : Form.False) : default;

    public static ExpressionValue Of(Rational? number) => number is { } value ? new ExpressionValue(Form.Number, value) : default;

    public static ExpressionValue Of(CalendarDate day) => new(Form.Day, Rational.Of(day.DayNumber));

    /// <summary>A day of the calendar; missing where there is no such day.</summary>
    public static ExpressionValue OfDay(Rational? year, Rational? month, Rational? day) =>
        Part(year) is { } y && Part(month) is { } m and <= 12 && Part(day) is { } d && d <= DateTime.DaysInMonth(y, m) ? Of(new CalendarDate(y, m, d)) : default;

    public static ExpressionValue Of(string words) => new(Form.Words, what: words);

    public static ExpressionValue OfOptions(ItemTable item, AnswerSheet sheet, Rational? score) => new(Form.Options, score, item, sheet);

    /// <summary>True if the option of a code is among those chosen.</summary>
    public bool HasOption(string code) => _what is ItemTable item && item.IndexOf(code) is >= 0 and var index && item.Has(_sheet!, index);

    /// <summary>True if the option at a place of the scale is among those chosen.</summary>
    public bool HasOptionAt(int index) => _what is ItemTable item && item.Has(_sheet!, index);

    /// <summary>True if both chose options of the same codes, in whatever order.</summary>
    public bool HasSameOptions(in ExpressionValue other) => HasAllOptionsOf(other) && other.HasAllOptionsOf(this);

    /// <summary>True if a positive option is among those chosen.</summary>
    public bool HasPositive() => _what is ItemTable item && item.HasAny(_sheet!, item.Positive);

    /// <summary>Below, equal or above 0; null if the two can't be compared.</summary>
    public static int? Compare(in ExpressionValue left, in ExpressionValue right) =>
        left._form == Form.Day && right._form == Form.Day ? left._number.CompareTo(right._number)
        : left.Number is { } l && right.Number is { } r ? l.CompareTo(r)
        : null;

    /// <summary>True if both are equal; null if they can't be compared.</summary>
    public static bool? IsEqual(in ExpressionValue left, in ExpressionValue right) =>
        left.Truth is { } truth ? right.Truth is { } other ? truth == other : null
        : Compare(left, right) is { } order ? order == 0
        : null;

    /// <summary><c>q1 = q2</c>: true if the same options were chosen, or equal numbers given.</summary>
    public static bool? IsSameAnswer(in ExpressionValue left, in ExpressionValue right) => left is not { IsOptions: true, Number: null } ? IsEqual(left, right)
        : right.IsMissing ? null
        : right.IsOptions && left.HasSameOptions(right);

    private static int? Part(Rational? number) =>
        number is { IsWhole: true } whole && whole.CompareTo(default) > 0 && whole.CompareTo(TenThousand) < 0 ? (int)whole.Numerator : null;

    private bool HasAllOptionsOf(in ExpressionValue other)
    {
        var (item, sheet) = ((ItemTable)other._what!, other._sheet!);
        for (var i = 0; i < item.Options.Count; i++)
        {
            if (item.Has(sheet, i) && !HasOption(item.Options[i].Code))
            {
                return false;
            }
        }

        return true;
    }
}
