using System.Collections.Concurrent;
using Sam.GeneratedCode;

namespace Sam.Evaluation;

/// <summary>
/// The conditions and indices of a questionnaire as closures, compiled once. Immutable but for indices, which are compiled when they are
/// first asked for; many threads may share it, each with its own <see cref="EvaluationState"/>.
/// </summary>
internal sealed class EvaluationPlan
{
    private readonly Func<EvaluationState, Rational?>?[] _scores;
    private readonly Dictionary<string, int> _scorePlaces = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _properties;
    private readonly ScoreUses _uses;
    private readonly GeneratedExpressions? _generated;
    private readonly ConcurrentDictionary<string, ItemTable[]> _previousItems = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The plan of a questionnaire.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="previous">Last wave's; null if it is not at hand.</param>
    /// <param name="more">Expressions that are not in the questionnaire and will be compiled with this plan.</param>
    public EvaluationPlan(Questionnaire questionnaire, Questionnaire? previous, params ExpressionNode[] more)
        : this(questionnaire, previous, null, more)
    {
    }

    /// <summary>The plan of a questionnaire whose conditions and indices are generated C#.</summary>
    public EvaluationPlan(Questionnaire questionnaire, Questionnaire? previous, GeneratedExpressions generated)
        : this(questionnaire, previous, generated, [])
    {
    }

    private EvaluationPlan(Questionnaire questionnaire, Questionnaire? previous, GeneratedExpressions? generated, ExpressionNode[] more)
    {
        _generated = generated;
        Questionnaire = questionnaire;
        Tables = new AnswerTables(questionnaire);
        var trees = questionnaire.Items.Select(i => i.ShowIf).Concat(questionnaire.Scores.Select(s => s.Value)).Where(e => e is not null).Select(e => e!.Root).Concat(more).ToList();
        UsesPrevious = trees.SelectMany(t => t.SelfAndDescendants()).Any(IsPrevious);
        PreviousTables = UsesPrevious && previous is not null ? new AnswerTables(previous) : null;
        Properties = trees.SelectMany(t => t.SelfAndDescendants()).OfType<ExpressionNode.Name>()
            .Where(n => n.Scope == ExpressionScope.Unit)
            .Select(n => n.Value)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToSequence();
        _properties = Enumerable.Range(0, Properties.Count).ToDictionary(i => Properties[i], i => i, StringComparer.OrdinalIgnoreCase);
        Scores = questionnaire.Scores;
        for (var i = 0; i < Scores.Count; i++)
        {
            if (Scores[i].Calculation != ScoreCalculation.PlugIn)
            {
                _scorePlaces.Add(Scores[i].Id, i);
            }
        }

        _scores = new Func<EvaluationState, Rational?>?[Scores.Count];
        _uses = new ScoreUses(Scores);
        var compiler = new ExpressionCompiler(this);
        Conditions = Tables.Items
            .Where(t => t.Item.ShowIf is not null)
            .Select(t => new CompiledCondition(t.Ordinal, generated?.Condition(t.Ordinal) ?? compiler.Truth(t.Item.ShowIf!.Root), CanLackContext(t.Item.ShowIf!.Root)))
            .ToSequence();
    }

    public Questionnaire Questionnaire { get; }

    public AnswerTables Tables { get; }

    /// <summary>Last wave's items; null if no expression asks for them, or they are not at hand.</summary>
    public AnswerTables? PreviousTables { get; }

    /// <summary>True if some expression asks for last wave.</summary>
    public bool UsesPrevious { get; }

    /// <summary>The names of the unit properties that expressions ask for.</summary>
    public Sequence<string> Properties { get; }

    public Sequence<CompositeScore> Scores { get; }

    /// <summary>The conditions in the order of their items.</summary>
    public Sequence<CompiledCondition> Conditions { get; }

    /// <summary>True if the plan is the one for a questionnaire of last wave.</summary>
    public bool Suits(Questionnaire? previous) => !UsesPrevious || ReferenceEquals(PreviousTables?.Questionnaire, previous);

    /// <summary>The place of a composite score that has a value for each response; -1 if there is none of that name.</summary>
    public int PlaceOfScore(string id) => _scorePlaces.TryGetValue(id, out var place) ? place : -1;

    /// <summary>The items that an index is computed from, directly or through others.</summary>
    public IEnumerable<ItemCode> ItemsOfScore(string id) => _uses.From(id)
        .SelectMany(s => s.Items.Concat((s.Value?.Root.SelfAndDescendants() ?? []).OfType<ExpressionNode.Items>().SelectMany(i => i.Codes)));

    public int PlaceOfProperty(string name) => _properties[name];

    /// <summary>Last wave's items that a word stands for: <c>q24</c>, a stem, <c>alla</c>; none if there is no such word, or last wave is not at hand.</summary>
    public ItemTable[] PreviousItems(string name) => PreviousTables is { } tables ? _previousItems.GetOrAdd(name, n => FindPrevious(tables, n)) : [];

    /// <summary>A composite score, compiled. One that is computed from itself has no value.</summary>
    public Func<EvaluationState, Rational?> ScoreReading(int score)
    {
        // Two threads may both compile it: what they get is the same.
        var known = Volatile.Read(ref _scores[score]);
        if (known is null)
        {
            known = _uses.IsInRing(Scores[score]) ? _ => null : _generated?.Index(score) ?? ReadingOf(Scores[score]);
            Volatile.Write(ref _scores[score], known);
        }

        return known;
    }

    /// <summary>A composite score, compiled anew.</summary>
    public Func<EvaluationState, Rational?> ReadingOf(CompositeScore score) =>
        score.Value is { } value ? new ExpressionCompiler(this).Number(value.Root) : new ItemsScore(score, Tables).ValueOf;

    /// <summary>True if an expression asks for something beside the answers, itself or through an index.</summary>
    public bool CanLackContext(ExpressionNode node) => node.SelfAndDescendants().Any(n => n switch
    {
        ExpressionNode.Name { Scope: ExpressionScope.Questionnaire } name => _uses.From(name.Value).Any(CanLackItself),
        _ => IsContext(n),
    });

    private static ItemTable[] FindPrevious(AnswerTables tables, string name)
    {
        var before = tables.Questionnaire;
        var items = name.ToLowerInvariant() is "alla" or "all"
            ? before.Items.Where(i => i.Scale is { } scale && (scale.IsScored || scale.IsSigned))
            : before.ItemsOf(name).Concat(name.Length > 1 && name[0] is 'q' or 'Q' ? before.ItemsOf(name.Substring(1)) : []);
        return items.Select(i => tables[i.Code]).ToArray();
    }

    private bool CanLackItself(CompositeScore score) => score.Value?.Root.SelfAndDescendants().Any(IsContext) == true;

    private static bool IsContext(ExpressionNode node) => node is ExpressionNode.Name { Scope: ExpressionScope.Unit } || IsPrevious(node);

    private static bool IsPrevious(ExpressionNode node) =>
        node is ExpressionNode.Name { Scope: ExpressionScope.Previous } or ExpressionNode.Call { Scope: ExpressionScope.Previous };
}
