using System.ComponentModel;
using Sam.Evaluation;

namespace Sam.GeneratedCode;

/// <summary>What generated conditions and indices read of one response. Not meant to be used by hand.</summary>
/// <remarks>The default value reads nothing and is never given to generated code.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct Reading : IEquatable<Reading>
{
    private readonly EvaluationState? _state;

    internal Reading(EvaluationState state) => _state = state;

    private EvaluationState State => _state ?? throw new InvalidOperationException("a reading of no response");

    /// <summary>The answer to the item at a place.</summary>
    public Operand Item(int item) => new(State.Plan.Tables.Items[item].ValueAt(State.Answers));

    /// <summary>The value of the index at a place.</summary>
    public Quantity Index(int index) => Quantity.Bounded(State.Score(index));

    /// <summary>The value of an index that is made of items.</summary>
    public Quantity Of(IndexOfItems index) => new(index.ValueOf(State));

    /// <summary>What a property says of all units alike.</summary>
    public Operand Property(string name) => new(State.Units.InAll(State.Plan.PlaceOfProperty(name), State));

    /// <summary>Last wave's answer to an item.</summary>
    public Operand Previous(string name)
    {
        if (State.Plan.PreviousTables is null)
        {
            State.LacksContext = true;
            return default;
        }

        var items = State.Plan.PreviousItems(name);
        return items.Length == 1 && State.Previous is { } sheet ? new Operand(items[0].ValueAt(sheet)) : default;
    }

    /// <summary>A number.</summary>
    public static Quantity Number(long numerator, long denominator = 1) => Rational.Of(numerator, denominator);

    /// <summary>A day of the calendar; nothing where there is no such day.</summary>
    public static Operand Date(Quantity year, Quantity month, Quantity day) => new(ExpressionValue.OfDay(year.Value, month.Value, day.Value));

    /// <summary>Begins a comparison that may lack something beside the answers; gives what <see cref="Assume"/> wants.</summary>
    public bool Ask()
    {
        var lacked = State.LacksContext;
        State.LacksContext = false;
        return lacked;
    }

    /// <summary>
    /// Ends such a comparison: one that is unknown for lack of something beside the answers is what is being assumed of it.
    /// </summary>
    /// <param name="lacked">What <see cref="Ask"/> gave.</param>
    /// <param name="truth">The comparison.</param>
    /// <param name="isNegated">True if its opposite is wanted.</param>
    public bool? Assume(bool lacked, bool? truth, bool isNegated = false)
    {
        var assumed = truth is null && State.LacksContext ? State.Assumed ^ isNegated : truth;
        State.LacksContext |= lacked;
        return assumed;
    }

    /// <summary>Something of last wave, which may not be at hand.</summary>
    public T OfPrevious<T>(T value)
    {
        State.LacksContext |= State.Plan.PreviousTables is null;
        return value;
    }

    /// <inheritdoc/>
    public bool Equals(Reading other) => ReferenceEquals(_state, other._state);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Reading other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _state is null ? 0 : System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_state);

    /// <summary>True if both read the same response.</summary>
    public static bool operator ==(Reading left, Reading right) => left.Equals(right);

    /// <summary>True if they read different responses.</summary>
    public static bool operator !=(Reading left, Reading right) => !left.Equals(right);
}
