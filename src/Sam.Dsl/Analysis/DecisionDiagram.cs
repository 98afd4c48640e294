namespace Sam.Analysis;

/// <summary>
/// Sets of situations, exact and shared: a node asks one variable for its state and goes on from there. Two sets are equal exactly when
/// they are the same number, so that "is it empty" and "is it all" cost nothing. Work is counted, and past the limit no answer is given.
/// </summary>
/// <param name="maxSteps">The most steps; past them every set is <see cref="Nothing"/> and <see cref="IsOverLimit"/> is true.</param>
internal sealed class DecisionDiagram(int maxSteps)
{
    /// <summary>The set without situations.</summary>
    public const int Nothing = 0;

    /// <summary>The set of all situations.</summary>
    public const int Everything = 1;

    private const int EndLevel = int.MaxValue;

    private readonly List<int> _levels = [EndLevel, EndLevel];
    private readonly List<int[]> _children = [[], []];
    private readonly List<int> _sameHash = [-1, -1];
    private readonly Dictionary<int, int> _byHash = [];
    private readonly Dictionary<long, int> _both = [];
    private readonly Dictionary<int, int> _complements = [];

    /// <summary>How many steps have been taken.</summary>
    public int Steps { get; private set; }

    /// <summary>True if the limit has been reached: no set can be trusted any more.</summary>
    public bool IsOverLimit => Steps > maxSteps;

    /// <summary>The set that is another set for each state of a variable.</summary>
    /// <param name="level">The variable; those of lower levels are asked first.</param>
    /// <param name="children">A set for each state.</param>
    public int Node(int level, int[] children)
    {
        Steps += children.Length;
        if (IsOverLimit)
        {
            return Nothing;
        }

        return Array.TrueForAll(children, c => c == children[0]) ? children[0] : Find(level, children);
    }

    /// <summary>The situations in both sets.</summary>
    public int And(int a, int b)
    {
        var (low, high) = a < b ? (a, b) : (b, a);
        if (low == Nothing || low == high || IsOverLimit)
        {
            return IsOverLimit ? Nothing : low;
        }

        if (low == Everything)
        {
            return high;
        }

        var key = ((long)low << 32) | (uint)high;
        if (!_both.TryGetValue(key, out var both))
        {
            var level = Math.Min(_levels[low], _levels[high]);
            both = Node(level, Children(low, high, level));
            _both[key] = both;
        }

        return both;
    }

    /// <summary>The situations in one of the sets or both.</summary>
    public int Or(int a, int b) => Not(And(Not(a), Not(b)));

    /// <summary>The situations that are not in a set.</summary>
    public int Not(int set)
    {
        if (set <= Everything || IsOverLimit)
        {
            return IsOverLimit ? Nothing : Everything - set;
        }

        if (!_complements.TryGetValue(set, out var complement))
        {
            complement = Node(_levels[set], Array.ConvertAll(_children[set], Not));
            _complements[set] = complement;
            _complements[complement] = set;
        }

        return complement;
    }

    /// <summary>The set for one state of a variable that no other stands above.</summary>
    public int At(int set, int level, int state) => _levels[set] == level ? _children[set][state] : set;

    private int[] Children(int a, int b, int level)
    {
        var count = (_levels[a] == level ? _children[a] : _children[b]).Length;
        var children = new int[count];
        for (var i = 0; i < count; i++)
        {
            children[i] = And(At(a, level, i), At(b, level, i));
        }

        return children;
    }

    private static bool AreSame(int[] a, int[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
            {
                return false;
            }
        }

        return true;
    }

    private int Find(int level, int[] children)
    {
        var hash = level;
        foreach (var child in children)
        {
            hash = unchecked((hash * 31) + child);
        }

        var first = _byHash.TryGetValue(hash, out var found) ? found : -1;
        for (var node = first; node >= 0; node = _sameHash[node])
        {
            if (_levels[node] == level && AreSame(_children[node], children))
            {
                return node;
            }
        }

        _levels.Add(level);
        _children.Add(children);
        _sameHash.Add(first);
        _byHash[hash] = _levels.Count - 1;
        return _levels.Count - 1;
    }
}
