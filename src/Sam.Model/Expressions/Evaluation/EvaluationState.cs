namespace Sam.Evaluation;

/// <summary>
/// All that a compiled expression reads of one response, and what it remembers while it is evaluated. Belongs to one evaluation at a time;
/// may be loaded again with the next response.
/// </summary>
internal sealed class EvaluationState
{
    private readonly EvaluationPlan _plan;
    private readonly Rational?[] _scores;
    private readonly bool[] _scoreLacks;
    private readonly int[] _scoreStamps;
    private readonly AnswerSheet? _previous;
    private Rational[] _numbers = [];
    private int _numberCount;
    private int _stamp = 1;

    public EvaluationState(EvaluationPlan plan)
    {
        _plan = plan;
        Answers = new AnswerSheet(plan.Tables);
        Codes = Answers.Codes;
        Hidden = new bool[plan.Tables.Items.Length];
        Units = new UnitProperties(plan);
        _previous = plan.PreviousTables is { } tables ? new AnswerSheet(tables) : null;
        _scores = new Rational?[plan.Scores.Count];
        _scoreLacks = new bool[_scores.Length];
        _scoreStamps = new int[_scores.Length];
    }

    public EvaluationPlan Plan => _plan;

    public AnswerSheet Answers { get; }

    /// <summary>The codes of <see cref="Answers"/>, which conditions read most.</summary>
    public short[] Codes { get; }

    /// <summary>Last wave's answers; null if there are none.</summary>
    public AnswerSheet? Previous { get; private set; }

    public UnitProperties Units { get; }

    /// <summary>Per item: true if its condition did not hold.</summary>
    public bool[] Hidden { get; }

    /// <summary>Set when something that an expression asks for beside the answers was not at hand.</summary>
    public bool LacksContext { get; set; }

    /// <summary>What a comparison is taken to be that is unknown for lack of something beside the answers; null for unknown.</summary>
    public bool? Assumed { get; private set; }

    /// <summary>Takes a response, and works out which items it was shown.</summary>
    public void Load(Response response, ResponseContext context)
    {
        Answers.Load(response);
        Units.Load(context.Units);
        Previous = context.Previous is null ? null : _previous;
        Previous?.Load(context.Previous!);
        Route();
    }

    /// <summary>Works out which items were shown, from answers that have been put in place already.</summary>
    public void Route()
    {
        Array.Clear(Hidden, 0, Hidden.Length);
        foreach (var condition in _plan.Conditions)
        {
            if (!Holds(condition))
            {
                Hidden[condition.Item] = true;
                Answers.Codes[condition.Item] = AnswerSheet.NotShown;
            }
        }

        Forget();
    }

    /// <summary>What was computed holds no longer: an answer changed, or what is assumed.</summary>
    public void Forget() => _stamp++;

    /// <summary>Takes an index's value as computed already, and forgets all others.</summary>
    public void Remember(int score, Rational? value)
    {
        Forget();
        (_scores[score], _scoreLacks[score], _scoreStamps[score]) = (value, false, _stamp);
    }

    /// <summary>True if a condition holds, or could hold if what is not at hand beside the answers (a unit property, last wave) were.</summary>
    public bool Holds(CompiledCondition condition)
    {
        Forget();
        if (!condition.CanLackContext)
        {
            return condition.Truth(this) == true;
        }

        LacksContext = false;
        var truth = condition.Truth(this);
        return truth ?? (LacksContext && (HoldsAssuming(condition, true) || HoldsAssuming(condition, false)));
    }

    /// <summary>The value of a composite score by its place; null if it has none.</summary>
    public Rational? Score(int score)
    {
        if (_scoreStamps[score] != _stamp)
        {
            var lackedBefore = LacksContext;
            LacksContext = false;
            _scores[score] = _plan.ScoreReading(score)(this);
            (_scoreLacks[score], _scoreStamps[score]) = (LacksContext, _stamp);
            LacksContext = lackedBefore;
        }

        LacksContext |= _scoreLacks[score];
        return _scores[score];
    }

    /// <summary>Opens a list of numbers on top of those that are open already; gives the place of its first.</summary>
    public int OpenNumbers() => _numberCount;

    public void AddNumber(Rational number)
    {
        if (_numberCount == _numbers.Length)
        {
            Array.Resize(ref _numbers, Math.Max(16, 2 * _numbers.Length));
        }

        _numbers[_numberCount++] = number;
    }

    /// <summary>The middle of the numbers since a list was opened, which is closed with it.</summary>
    public Rational? CloseWithMedian(int first)
    {
        var count = _numberCount - first;
        _numberCount = first;
        if (count == 0)
        {
            return null;
        }

        Array.Sort(_numbers, first, count);
        return (_numbers[first + ((count - 1) / 2)] + _numbers[first + (count / 2)]) / Rational.Two;
    }

    private bool HoldsAssuming(CompiledCondition condition, bool assumed)
    {
        Forget();
        Assumed = assumed;
        var truth = condition.Truth(this);
        Assumed = null;
        return truth == true;
    }
}
