using Sam.Evaluation;

namespace Sam;

/// <summary>A questionnaire: areas with items, and what is computed from them. Immutable, equal by value, valid once built.</summary>
public sealed class Questionnaire : IEquatable<Questionnaire>
{
    private readonly Dictionary<ItemCode, Item> _byCode;
    private EvaluationPlan? _plan;

    /// <summary>A questionnaire from its parts.</summary>
    /// <exception cref="ArgumentException">No id, two items of one code, two indices of one name, or an index with an item's code.</exception>
    public Questionnaire(string id, IEnumerable<Section> sections, QuestionnaireHead? head = null, IEnumerable<CompositeScore>? scores = null)
    {
        Id = string.IsNullOrWhiteSpace(id) ? throw new ArgumentException("a questionnaire needs an id", nameof(id)) : id;
        Sections = sections.ToSequence();
        Head = head ?? new QuestionnaireHead();
        Scores = (scores ?? []).ToSequence();
        Items = Sections.SelectMany(s => s.Items).ToSequence();
        _byCode = [];
        foreach (var item in Items)
        {
            if (_byCode.ContainsKey(item.Code))
            {
                throw new ArgumentException($"item '{item.Code}' exists twice", nameof(sections));
            }

            _byCode.Add(item.Code, item);
        }

        var clash = Scores.FirstOrDefault(s => _byCode.ContainsKey(s.Id));
        if (clash is not null)
        {
            throw new ArgumentException($"index '{clash.Id}' has the name of an item", nameof(scores));
        }

        var twice = Scores.GroupBy(s => new ItemCode(s.Id)).FirstOrDefault(g => g.Skip(1).Any());
        if (twice is not null)
        {
            throw new ArgumentException($"index '{twice.Key}' exists twice", nameof(scores));
        }
    }

    /// <summary>The name that data files and other questionnaires use.</summary>
    public string Id { get; }

    /// <summary>What it says about itself.</summary>
    public QuestionnaireHead Head { get; }

    /// <summary>The areas in order; a questionnaire without areas has one without a title.</summary>
    public Sequence<Section> Sections { get; }

    /// <summary>All items in order.</summary>
    public Sequence<Item> Items { get; }

    /// <summary>The composite scores in order.</summary>
    public Sequence<CompositeScore> Scores { get; }

    /// <summary>The title, or the id where there is none.</summary>
    public LocalizedText Title => Head.Title ?? new LocalizedText(Id);

    /// <summary>The time that it asks about; null means that nothing is compared.</summary>
    public Period? Period => Head.Period;

    /// <summary>True if answers are anonymous.</summary>
    public bool IsAnonymous => Head.IsAnonymous;

    /// <summary>The item of a code.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Item this[[ItemCode] ItemCode code] => _byCode.TryGetValue(code, out var item)
        ? item
        : throw new KeyNotFoundException($"the questionnaire '{Id}' has no item '{code}'");

    /// <summary>The item of a code, where there is one.</summary>
    public bool TryFind(
        [ItemCode] string code,
#if NET
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)]
#endif
        out Item? item) => _byCode.TryGetValue(code, out item);

    /// <summary>The items that a code stands for: one, or all parts of a stem; empty if there is no such code.</summary>
    public IEnumerable<Item> ItemsOf([ItemCode] ItemCode code) => _byCode.TryGetValue(code, out var item)
        ? [item]
        : Items.Where(i => i.Stem?.Code == code);

    /// <summary>
    /// The conditions and indices as closures, beside a questionnaire of last wave; the latest plan is kept. Two threads may both make one:
    /// plans of the same questionnaires do the same.
    /// </summary>
    internal EvaluationPlan PlanFor(Questionnaire? previous)
    {
        var plan = Volatile.Read(ref _plan);
        if (plan is null || !plan.Suits(previous))
        {
            plan = new EvaluationPlan(this, previous);
            Volatile.Write(ref _plan, plan);
        }

        return plan;
    }

    /// <inheritdoc/>
    public bool Equals(Questionnaire? other) =>
        other is not null && Id == other.Id && Head == other.Head && Sections == other.Sections && Scores == other.Scores;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Questionnaire);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Id.GetHashCode() * 31) + Items.Count);

    /// <summary>The id and the number of items.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id} ({Items.Count} items)");
}
