using System.Collections;
#if NET
using System.Runtime.CompilerServices;
#endif

namespace Sam;

/// <summary>
/// An immutable list that is equal to another by its content. Records that hold one are therefore equal by value,
/// which records that hold an array or an <c>ImmutableArray</c> are not.
/// </summary>
/// <remarks>The default value is the empty sequence, so a field that nobody set is still valid.</remarks>
#if NET
[CollectionBuilder(typeof(Sequence), nameof(Sequence.Create))]
#endif
public readonly struct Sequence<T> : IReadOnlyList<T>, IEquatable<Sequence<T>>
{
    private readonly T[]? _items;

    internal Sequence(T[] items) => _items = items;

    /// <summary>The sequence without elements.</summary>
    public static Sequence<T> Empty => default;

    /// <summary>How many elements there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>True if there is no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at a place counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside the sequence.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _items![index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, "outside the sequence");

    /// <summary>This sequence with one more element at its end.</summary>
    public Sequence<T> With(T item)
    {
        var items = new T[Count + 1];
        _items?.CopyTo(items, 0);
        items[Count] = item;
        return new Sequence<T>(items);
    }

    /// <summary>This sequence followed by another.</summary>
    public Sequence<T> With(IEnumerable<T> items) => this.Concat(items).ToSequence();

    /// <inheritdoc/>
    public bool Equals(Sequence<T> other)
    {
        if (ReferenceEquals(_items, other._items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < Count; i++)
        {
            if (!comparer.Equals(_items![i], other._items![i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Sequence<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in this)
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>The elements one after another, between brackets.</summary>
    public override string ToString() => "[" + string.Join(", ", this) + "]";

    /// <summary>Walks the elements in order.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>True if both hold the same elements in the same order.</summary>
    public static bool operator ==(Sequence<T> left, Sequence<T> right) => left.Equals(right);

    /// <summary>True if the two differ in an element or in order.</summary>
    public static bool operator !=(Sequence<T> left, Sequence<T> right) => !left.Equals(right);

    /// <summary>Walks the elements without allocation.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element that the walk stands at.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes on to the next element; false when there is none.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}

/// <summary>Makes <see cref="Sequence{T}"/> values.</summary>
public static class Sequence
{
    /// <summary>A sequence of the given elements.</summary>
    public static Sequence<T> Of<T>(params T[] items) =>
        new((T[])(items ?? throw new ArgumentNullException(nameof(items))).Clone());

    /// <summary>A sequence of what an enumeration gives, in its order.</summary>
    public static Sequence<T> ToSequence<T>(this IEnumerable<T> items) => items switch
    {
        null => throw new ArgumentNullException(nameof(items)),
        Sequence<T> already => already,
        _ => new Sequence<T>(items.ToArray()),
    };

#if NET
    /// <summary>What <c>[a, b]</c> means where a sequence is wanted.</summary>
    public static Sequence<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());
#endif
}
