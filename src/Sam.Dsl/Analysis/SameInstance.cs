using System.Runtime.CompilerServices;

namespace Sam.Analysis;

/// <summary>Equal only to itself: for values that are shared, where looking into them would cost more than it saves.</summary>
internal sealed class SameInstance<T> : IEqualityComparer<T>
    where T : class
{
    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
