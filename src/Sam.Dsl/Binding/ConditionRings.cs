namespace Sam.Binding;

/// <summary>Conditions and the items they ask for as a graph, and the rings in it: items that can only be shown after each other.</summary>
internal sealed class ConditionRings
{
    private readonly Dictionary<ItemCode, List<ConditionRequest>> _requestsOf = [];
    private readonly Dictionary<ItemCode, int> _components = [];
    private readonly HashSet<int> _reported = [];

    /// <summary>The graph of some conditions.</summary>
    public ConditionRings(IEnumerable<BoundCondition> conditions, Func<BoundCondition, IReadOnlyList<ConditionRequest>> requestsOf)
    {
        foreach (var condition in conditions)
        {
            foreach (var code in condition.Governed)
            {
                if (!_requestsOf.TryGetValue(code, out var requests))
                {
                    _requestsOf[code] = requests = [];
                }

                requests.AddRange(requestsOf(condition));
            }
        }

        FindComponents();
    }

    /// <summary>The ring that a request closes, as a path of names back to the first; null if it closes none.</summary>
    /// <param name="request">The request.</param>
    /// <param name="isNew">False if a ring of the same items has been asked for before.</param>
    public string? RingThrough(ConditionRequest request, out bool isNew)
    {
        isNew = false;
        foreach (var next in request.Codes)
        {
            var first = request.Condition.Governed.FirstOrDefault(g => g != next && AreTogether(g, next));
            if (first.Text.Length > 0)
            {
                isNew = _reported.Add(_components[first]);
                return Step(request, first, next) + Path(next, first);
            }
        }

        return null;
    }

    private bool AreTogether(ItemCode a, ItemCode b) =>
        _components.TryGetValue(a, out var first) && _components.TryGetValue(b, out var second) && first == second;

    // 1 → sam → 2: the index stands between.
    private static string Step(ConditionRequest request, ItemCode from, ItemCode to) =>
        request.Index is { } index ? $"{from} → {index} → {to}" : $"{from} → {to}";

    // The shortest way, breadth first.
    private string Path(ItemCode from, ItemCode to)
    {
        var ways = new Dictionary<ItemCode, string> { [from] = "" };
        var open = new Queue<ItemCode>();
        open.Enqueue(from);
        while (open.Count > 0 && !ways.ContainsKey(to))
        {
            var item = open.Dequeue();
            foreach (var request in Requests(item))
            {
                foreach (var next in request.Codes.Where(c => AreTogether(c, from) && !ways.ContainsKey(c)))
                {
                    ways[next] = ways[item] + Step(request, item, next).Substring(item.Text.Length);
                    open.Enqueue(next);
                }
            }
        }

        return ways[to];
    }

    private IReadOnlyList<ConditionRequest> Requests(ItemCode code) => _requestsOf.TryGetValue(code, out var requests) ? requests : [];

    // Two walks, forward and back, with stacks of their own: a chain of thousands of questions must not exhaust the real one.
    private void FindComponents()
    {
        var (finished, seen) = (new List<ItemCode>(), new HashSet<ItemCode>());
        foreach (var code in _requestsOf.Keys)
        {
            Walk(code, seen, c => Requests(c).SelectMany(r => r.Codes), finished.Add);
        }

        var askedBy = _requestsOf.SelectMany(p => p.Value.SelectMany(r => r.Codes), (p, asked) => (asked, by: p.Key)).ToLookup(p => p.asked, p => p.by);
        seen.Clear();
        for (var i = finished.Count - 1; i >= 0; i--)
        {
            var component = i;
            Walk(finished[i], seen, c => askedBy[c], c => _components[c] = component);
        }
    }

    private static void Walk(ItemCode start, HashSet<ItemCode> seen, Func<ItemCode, IEnumerable<ItemCode>> next, Action<ItemCode> finish)
    {
        if (!seen.Add(start))
        {
            return;
        }

        var open = new Stack<(ItemCode Code, IEnumerator<ItemCode> Next)>();
        open.Push((start, next(start).GetEnumerator()));
        while (open.Count > 0)
        {
            var (code, rest) = open.Peek();
            if (!rest.MoveNext())
            {
                rest.Dispose();
                open.Pop();
                finish(code);
            }
            else if (seen.Add(rest.Current))
            {
                open.Push((rest.Current, next(rest.Current).GetEnumerator()));
            }
        }
    }
}
