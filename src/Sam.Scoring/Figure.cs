using Sam.Explaining;

namespace Sam;

/// <summary>What kind of quantity a figure is; it decides how it is written.</summary>
public enum FigureKind
{
    /// <summary>A number: a mean, a median, an index.</summary>
    Number,

    /// <summary>A share between 0 and 1, written as a percentage.</summary>
    Share,

    /// <summary>A whole number of things.</summary>
    Count,

    /// <summary>A difference between two shares, written in percentage points; 0.11 is 11 points.</summary>
    Points,

    /// <summary>A difference between two numbers, written with its sign: +0,25.</summary>
    Difference,
}

/// <summary>Why a figure has no value.</summary>
public enum NullReason
{
    /// <summary>It has a value.</summary>
    None,

    /// <summary>Nobody answered, or nobody validly.</summary>
    NoAnswers,

    /// <summary>It needs at least two answers.</summary>
    FewerThanTwo,

    /// <summary>All answers are equal.</summary>
    ZeroVariance,

    /// <summary>Too few answers.</summary>
    TooFewAnswers,

    /// <summary>Too few items.</summary>
    TooFewItems,

    /// <summary>All weights are 0.</summary>
    ZeroWeight,

    /// <summary>The group is too small to be shown.</summary>
    Suppressed,

    /// <summary>The two sides can't be compared.</summary>
    NotComparable,
}

/// <summary>Reasons as JSON writes them.</summary>
public static class NullReasonCodes
{
    /// <summary>The code of a reason, for instance <c>no_answers</c>; null for <see cref="NullReason.None"/>.</summary>
    public static string? Code(this NullReason reason) => reason switch
    {
        NullReason.None => null,
        NullReason.NoAnswers => "no_answers",
        NullReason.FewerThanTwo => "n_lt_2",
        NullReason.ZeroVariance => "zero_variance",
        NullReason.TooFewAnswers => "too_few_answers",
        NullReason.TooFewItems => "too_few_items",
        NullReason.ZeroWeight => "zero_weight",
        NullReason.Suppressed => "suppressed",
        _ => "not_comparable",
    };
}

/// <summary>A figure with its base, or the reason why there is none. A figure that does not exist is never 0.</summary>
/// <remarks>The default value is a number that does not exist, for lack of answers.</remarks>
public readonly partial record struct Figure
{
    private readonly bool _exists;
    private readonly NullReason _reason;
    private readonly Rational _exact;

    private Figure(FigureKind kind, Rational? exact, NullReason reason, long n)
    {
        Kind = kind;
        _exists = exact is not null;
        _exact = exact ?? Rational.Zero;
        _reason = reason;
        N = n;
    }

    private FigureSource? Source { get; init; }

    /// <summary>What kind of quantity it is.</summary>
    public FigureKind Kind { get; }

    /// <summary>The exact value; null if there is none.</summary>
    public Rational? Exact => _exists ? _exact : null;

    /// <summary>
    /// The value of inferential figures (standard deviations, alpha), which are not exact fractions; null for exact ones, and where there is
    /// no value.
    /// </summary>
    public double? Approximate { get; private init; }

    /// <summary>Further numbers that belong to the figure, by name: a standard error, the ends of an interval; mostly none.</summary>
    public Sequence<FigureDetail> Details { get; init; }

    /// <summary>True if there is a value, exact or approximate.</summary>
    public bool Exists => _exists || Approximate is not null;

    /// <summary>Why there is no value; <see cref="NullReason.None"/> if there is one.</summary>
    public NullReason Reason => Exists ? NullReason.None : _reason == NullReason.None ? NullReason.NoAnswers : _reason;

    /// <summary>How many answers it is a share, mean or median of: the denominator.</summary>
    public long N { get; }

    /// <summary>For a share the number of answers that are counted, for a mean the sum of scores; null for other figures.</summary>
    public Rational? Sum { get; private init; }

    /// <summary>
    /// What is told of a share that has no value because it would tell what everybody answered: that it is below or above a bound. Null for
    /// all other figures; <see cref="Reason"/> is then <see cref="NullReason.Suppressed"/>.
    /// </summary>
    public ShareBound? Bound { get; private init; }

    /// <summary>True for a figure that was published, not computed here; <see cref="PublishedDecimals"/> says how well it is known.</summary>
    public bool IsPublished { get; private init; }

    /// <summary>How many decimals (of percent, for shares) a published figure was printed with.</summary>
    public int PublishedDecimals { get; private init; }

    /// <summary>The sum over n, unreduced: <c>7/9</c>; null where there is no sum.</summary>
    public string? Fraction => Sum is { } sum && _exists ? $"{sum}/{N.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : null;

    /// <summary>
    /// For a change whether it rises (1), falls (-1) or stands still (0): the exact sign, but of a change with a published side the sign
    /// at the published decimals, since it is known no better. 0 where there is no value.
    /// </summary>
    public int Direction => !_exists ? 0 : IsPublished ? (Kind == FigureKind.Difference ? _exact : _exact * 100).Round(PublishedDecimals).Sign : _exact.Sign;

    /// <summary>A share of which only a bound is told.</summary>
    public static Figure Bounded(ShareBound bound) => None(FigureKind.Share, NullReason.Suppressed) with { Bound = bound };

    /// <summary>A share of answers.</summary>
    public static Figure Share(long count, long n) => n == 0
        ? None(FigureKind.Share, NullReason.NoAnswers)
        : new Figure(FigureKind.Share, Rational.Of(count, n), NullReason.None, n) { Sum = count };

    /// <summary>A share whose denominator is no whole number of things, for instance because it is estimated.</summary>
    /// <param name="value">The share, 0 to 1.</param>
    /// <param name="n">How many things it is about.</param>
    public static Figure Share(Rational value, long n) => new(FigureKind.Share, value, NullReason.None, n);

    /// <summary>A mean of scores.</summary>
    public static Figure Mean(Rational sum, long n) => n == 0
        ? None(FigureKind.Number, NullReason.NoAnswers)
        : new Figure(FigureKind.Number, sum / n, NullReason.None, n) { Sum = sum };

    /// <summary>A number that is no mean, of so many answers.</summary>
    public static Figure Number(Rational value, long n) => new(FigureKind.Number, value, NullReason.None, n);

    /// <summary>An inferential figure of so many answers, which is no exact fraction. Where it comes out as no number at all it has no value.</summary>
    public static Figure Inferential(double value, long n, FigureKind kind = FigureKind.Number) =>
        double.IsFinite(value) ? None(kind, NullReason.None, n) with { Approximate = value } : None(kind, NullReason.NotComparable, n);

    /// <summary>The same figure with its inferential value rounded.</summary>
    internal Figure Rounded(Func<double, double> round) => Approximate is { } value ? this with { Approximate = round(value) } : this;

    /// <summary>A difference between two shares, such as a net or the change of a share; 0.11 is 11 percentage points.</summary>
    public static Figure Points(Rational difference, long n) => new(FigureKind.Points, difference, NullReason.None, n);

    /// <summary>A figure of a kind that is put together from other figures, and of how many.</summary>
    internal static Figure Of(FigureKind kind, Rational value, long n) => new(kind, value, NullReason.None, n);

    /// <summary>A count.</summary>
    public static Figure Count(long value) => new(FigureKind.Count, value, NullReason.None, value);

    /// <summary>A figure that somebody published.</summary>
    public static Figure Published(PublishedFigure published) => new(
        published.Measure.IsShare ? FigureKind.Share : published.Measure.IsCount ? FigureKind.Count : FigureKind.Number,
        published.Value,
        NullReason.None,
        published.Base ?? 0) { IsPublished = true, PublishedDecimals = published.Decimals };

    /// <summary>A figure without a value.</summary>
    public static Figure None(FigureKind kind, NullReason reason, long n = 0) => new(kind, null, reason, n);

    /// <summary>
    /// The difference between a figure now and before, from the unrounded values: between shares in points, between numbers as a number;
    /// without a value where either has none. A change that has a published side is known no better than that side.
    /// </summary>
    public static Figure Change(Figure now, Figure before) =>
        Change(now, before, now.Kind is FigureKind.Number or FigureKind.Count ? FigureKind.Difference : FigureKind.Points);

    /// <summary>The difference, read as a change of shares or of numbers: an index that is a share has a value that is a number.</summary>
    internal static Figure Change(Figure now, Figure before, FigureKind kind) => now.Exact is { } a && before.Exact is { } b
        ? new Figure(kind, a - b, NullReason.None, now.N)
        {
            IsPublished = now.IsPublished || before.IsPublished,
            PublishedDecimals = Math.Min(now.IsPublished ? now.PublishedDecimals : int.MaxValue, before.IsPublished ? before.PublishedDecimals : int.MaxValue) is var d and < int.MaxValue ? d : 0,
        }
        : None(kind, WhyNoChange(now.Reason, before.Reason));

    // That one side is hidden is said before anything else.
    private static NullReason WhyNoChange(NullReason now, NullReason before) =>
        before == NullReason.Suppressed || now == NullReason.None ? before : now;

    /// <summary>
    /// The figure as a reader meets it: <c>77,8 % (7 av 9)</c>, <c>2,75</c>, <c>+4</c>, <c>9</c>; <c>–</c> where there is none. Rounded once,
    /// half away from zero.
    /// </summary>
    /// <param name="language">The language of the number.</param>
    /// <param name="decimals">How many decimals; a count has none.</param>
    public string ToText(Language language, int decimals)
    {
        if (!_exists)
        {
            return ToShortText(language, decimals);
        }

        var of = language == Language.Swedish ? "av" : "of";
        return Kind switch
        {
            FigureKind.Share when Sum is { } count =>
                $"{NumberText.Percent(_exact, language, decimals)} ({NumberText.Number(count, language, 0)} {of} {NumberText.Count(N, language)})",
            _ => ToShortText(language, decimals),
        };
    }

    /// <summary>The figure without its base: <c>77,8 %</c>.</summary>
    public string ToShortText(Language language, int decimals) => !Exists ? Bound?.ToText(language) ?? NumberText.None : Kind switch
    {
        FigureKind.Share => NumberText.Percent(Printed, language, decimals),
        FigureKind.Points => NumberText.Points(Printed, language, decimals),
        FigureKind.Difference => NumberText.Signed(Printed, language, decimals),
        FigureKind.Count => NumberText.Number(Printed, language, 0),
        _ => NumberText.Number(Printed, language, decimals),
    };

    private Rational Printed => Approximate is { } approximate ? Rational.OfDouble(approximate) : _exact;
}
