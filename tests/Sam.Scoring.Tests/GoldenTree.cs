using System.Text.Json;

namespace Sam.Scoring.Tests;

/// <summary>A tree of s13 with its answers protected, and the same worked out the slow way.</summary>
internal sealed class GoldenTree
{
    private readonly Dictionary<string, (string? Parent, long Own)> _nodes;
    private readonly ProtectedAggregates _protected;

    public GoldenTree(JsonElement golden)
    {
        Expected = golden.GetProperty("expected");
        Least = golden.GetProperty("k").GetInt32();
        _nodes = golden.GetProperty("nodes").EnumerateArray().ToDictionary(
            n => n.GetProperty("id").GetString()!, n => (n.GetProperty("parent").GetString(), n.GetProperty("own").GetInt64()), StringComparer.Ordinal);
        var organisation = Organisation.Create(_nodes.Select(n => new Unit(n.Key, parent: n.Value.Parent))).Value;
        var builder = new AggregatesBuilder(Some.Anonymous(Some.Item("1")), organisation);
        foreach (var (id, node) in _nodes)
        {
            builder.Add(new Segment([organisation.IndexOf(id)]), new Variable.OfStatus(), new Histogram(
                CodeBook.OfNames(Enum.GetNames<ResponseStatus>()), Enum.GetValues<ResponseStatus>().Select(s => s == ResponseStatus.Complete ? node.Own : 0).ToSequence(), 0, 0));
        }

        _protected = builder.Build().Protect(new PrivacyRules(Least));
    }

    public JsonElement Expected { get; }

    public int Least { get; }

    public IEnumerable<string> Inner => _nodes.Keys.Where(id => Children(id).Any());

    public List<string> Secondary => _nodes.Keys.Where(u => Status(u) == "secondary").ToList();

    public IEnumerable<string> OtherRows => _nodes.Keys
        .Select(id => (Id: id, Others: _protected.OthersOf(_protected.Organisation[id])))
        .Where(o => o.Others is not null)
        .Select(o => $"{o.Id}: {o.Others!.Responses} {string.Join(" ", o.Others.Units.Select(u => u.Id).Order(StringComparer.Ordinal))}");

    public long Size(string id) => _nodes[id].Own + Children(id).Sum(Size);

    public bool IsShown(string id) => !_protected.IsHidden(_protected.Organisation[id]);

    public bool IsLargeEnough(string id) => Size(id) == 0 || Size(id) >= Least;

    public string Status(string id) => Size(id) == 0 ? "empty" : Size(id) < Least ? "primary" : IsShown(id) ? "shown" : "secondary";

    public long Remainder(string id, Func<string, bool> isShown) => _nodes[id].Own + Children(id).Where(c => !isShown(c)).Sum(c => Remainder(c, isShown));

    public List<string> Where(Func<string, bool> condition) => _nodes.Keys.Where(condition).Order(StringComparer.Ordinal).ToList();

    public List<string> Text<T>(Func<string, T> value) => _nodes.Keys.Select(id => $"{id}={value(id)}").Order(StringComparer.Ordinal).ToList();

    /// <summary>The fewest units that have to go with the primary ones, and of those choices the fewest answers: every choice is tried.</summary>
    public (long Count, long Size) Fewest()
    {
        // The root is what the report is about: it stays.
        var candidates = _nodes.Keys.Where(id => Size(id) > 0 && IsLargeEnough(id) && _nodes[id].Parent is not null).ToList();
        for (var count = 0; ; count++)
        {
            var sizes = Choices(candidates, 0, count, [])
                .Where(hidden => _nodes.Keys.Where(c => IsLargeEnough(c) && !hidden.Contains(c)).All(c => Remainder(c, id => IsLargeEnough(id) && !hidden.Contains(id)) is var r && (r == 0 || r >= Least)))
                .Select(hidden => hidden.Sum(Size))
                .ToList();
            if (sizes.Count > 0)
            {
                return (count, sizes.Min());
            }
        }
    }

    private static IEnumerable<HashSet<string>> Choices(List<string> from, int start, int count, HashSet<string> chosen)
    {
        if (count == 0)
        {
            yield return chosen;
            yield break;
        }

        for (var i = start; i <= from.Count - count; i++)
        {
            chosen.Add(from[i]);
            foreach (var choice in Choices(from, i + 1, count - 1, chosen))
            {
                yield return choice;
            }

            chosen.Remove(from[i]);
        }
    }

    private IEnumerable<string> Children(string id) => _nodes.Where(n => n.Value.Parent == id).Select(n => n.Key);
}
