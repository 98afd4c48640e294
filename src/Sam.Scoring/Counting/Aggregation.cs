using Sam.Counting;

namespace Sam;

/// <summary>What neither histograms nor cross-tables can hold: a state that takes responses one by one, and merges.</summary>
/// <remarks>Derive from <see cref="Aggregation{TState}"/>. Two aggregations of one type and name are taken to be the same.</remarks>
public abstract class Aggregation : IEquatable<Aggregation>
{
    private protected Aggregation()
    {
    }

    /// <summary>A name; with the type it tells aggregations apart, so what the state depends on must be in it.</summary>
    public abstract string Name { get; }

    /// <summary>The variables that it reads of each response, in the order in which <see cref="ResponseRow"/> has them.</summary>
    public abstract Sequence<Variable> Reads { get; }

    /// <inheritdoc/>
    public bool Equals(Aggregation? other) => other is not null && other.GetType() == GetType() && other.Name == Name;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as Aggregation);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The type and the name.</summary>
    public sealed override string ToString() => $"{GetType().Name} {Name}";

    /// <summary>The state of each segment, in the set's order; null where no response in the analysis covers it.</summary>
    internal abstract object?[] CountIn(ResponseSet set, IReadOnlyList<ResponseReading> readings);

    internal abstract object NewState();

    /// <summary>Both in one; neither is changed.</summary>
    internal abstract object MergeStates(object left, object right);
}

/// <summary>An aggregation with its state.</summary>
/// <typeparam name="TState">The state. It is never shared: what <see cref="Add"/> and <see cref="Merge"/> get as their first argument they may change and give back, the second argument of <see cref="Merge"/> they may only read.</typeparam>
public abstract class Aggregation<TState> : Aggregation
    where TState : notnull
{
    /// <summary>The state of no responses.</summary>
    public abstract TState Create();

    /// <summary>The state with one more response in the analysis.</summary>
    public abstract TState Add(TState state, ResponseRow row);

    /// <summary>The state of all responses of both. The order of responses and of parts must not matter.</summary>
    public abstract TState Merge(TState state, TState other);

    internal sealed override object?[] CountIn(ResponseSet set, IReadOnlyList<ResponseReading> readings)
    {
        var states = new TState[set.Segments.Count];
        var isUsed = new bool[states.Length];
        for (var response = 0; response < set.ResponseCount; response++)
        {
            if (set.IsInAnalysis(response))
            {
                var segment = set.SegmentAt(response);
                states[segment] = Add(isUsed[segment] ? states[segment] : Create(), new ResponseRow(readings, response));
                isUsed[segment] = true;
            }
        }

        return states.Select((state, i) => isUsed[i] ? (object?)state : null).ToArray();
    }

    internal sealed override object NewState() => Create();

    internal sealed override object MergeStates(object left, object right) => Merge(Merge(Create(), (TState)left), (TState)right);
}
