namespace Sam;

/// <summary>How an interval was made; a report names it.</summary>
public enum IntervalMethod
{
    /// <summary>The score interval of a share: Wilson, JASA 22 (1927) 209. The default; recommended by Brown, Cai and DasGupta, Statistical Science 16 (2001) 101.</summary>
    Wilson,

    /// <summary>Wilson's with continuity correction: method 4 of Newcombe, Stat Med 17 (1998) 857. Wide; for comparison with older reports.</summary>
    WilsonContinuity,

    /// <summary>Clopper and Pearson, Biometrika 26 (1934) 404: never covers less than promised.</summary>
    ClopperPearson,

    /// <summary>Agresti and Coull, The American Statistician 52 (1998) 119.</summary>
    AgrestiCoull,

    /// <summary>The equal-tailed interval of the beta posterior under Jeffreys' prior, not modified at 0 and n: Brown, Cai and DasGupta (2001), section 3.</summary>
    Jeffreys,

    /// <summary>Wilson's with the effective size n(N − 1)/(N − n) of a sample from a finite population.</summary>
    WilsonFinite,

    /// <summary>All population counts that two one-sided hypergeometric tests do not reject: exact for a finite population.</summary>
    Hypergeometric,

    /// <summary>Student's t: of a mean, of a net promoter score, of a mean difference.</summary>
    StudentT,

    /// <summary>Student's t with the degrees of freedom of Welch and Satterthwaite.</summary>
    Welch,

    /// <summary>The difference of two independent shares: method 10 of Newcombe, Stat Med 17 (1998) 873.</summary>
    Newcombe,

    /// <summary>The difference of two paired shares: method 10 of Newcombe, Stat Med 17 (1998) 2635.</summary>
    NewcombePaired,

    /// <summary>Alpha's, from the F distribution: Feldt, Psychometrika 30 (1965) 357.</summary>
    Feldt,
}

/// <summary>An interval with its confidence level and method, or the reason why there is none.</summary>
/// <remarks>The default value does not exist, for lack of answers. Ends are finite, and the lower one is not above the upper one.</remarks>
public readonly record struct ConfidenceInterval
{
    private readonly bool _exists;
    private readonly double _lower;
    private readonly double _upper;
    private readonly NullReason _reason;

    private ConfidenceInterval(bool exists, double lower, double upper, double level, IntervalMethod method, NullReason reason)
    {
        _exists = exists;
        _lower = lower;
        _upper = upper;
        Level = level;
        Method = method;
        _reason = reason;
    }

    /// <summary>The lower end; null if there is no interval.</summary>
    public double? Lower => _exists ? _lower : null;

    /// <summary>The upper end; null if there is no interval.</summary>
    public double? Upper => _exists ? _upper : null;

    /// <summary>The confidence level, between 0 and 1: 0.95.</summary>
    public double Level { get; }

    /// <summary>How it was made.</summary>
    public IntervalMethod Method { get; }

    /// <summary>Why there is no interval; <see cref="NullReason.None"/> if there is one.</summary>
    public NullReason Reason => _exists ? NullReason.None : _reason == NullReason.None ? NullReason.NoAnswers : _reason;

    /// <summary>An interval that exists.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or they are in the wrong order.</exception>
    public static ConfidenceInterval Of(double lower, double upper, double level, IntervalMethod method) =>
        double.IsFinite(lower) && double.IsFinite(upper) && lower <= upper
            ? new ConfidenceInterval(true, lower, upper, level, method, NullReason.None)
            : throw new ArgumentOutOfRangeException(nameof(lower), (lower, upper), "the ends are finite and in order");

    /// <summary>No interval, for a reason.</summary>
    public static ConfidenceInterval None(double level, IntervalMethod method, NullReason reason) => new(false, 0, 0, level, method, reason);

    /// <summary>True if a value lies in the interval, its ends included.</summary>
    public bool Covers(double value) => _exists && _lower <= value && value <= _upper;
}
