namespace Sam.CSharp;

/// <summary>The names of one scope of C#: gives each of a questionnaire's names its own, and notes those that would be the same.</summary>
/// <param name="reserved">Names that are taken by what is always there; a name among them gets a <c>_</c>, which no other name ends with.</param>
/// <param name="clashes">Takes what clashes.</param>
internal sealed class NameTaker(IEnumerable<string> reserved, List<NameClash> clashes)
{
    private readonly HashSet<string> _reserved = new(reserved, StringComparer.Ordinal);
    private readonly Dictionary<string, string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name for something.</summary>
    /// <param name="owner">What has the name.</param>
    /// <param name="written">Its name in the questionnaire.</param>
    /// <param name="name">The name it would have in C#.</param>
    /// <param name="item">The item where it is met.</param>
    public Code Take(object owner, string written, string name, Item? item = null)
    {
        if (_taken.TryGetValue(name, out var first))
        {
            clashes.Add(new NameClash(owner, written, first, name, item));
        }
        else
        {
            _taken.Add(name, written);
        }

        return CSharpText.Name(_reserved.Contains(name) ? name + "_" : name);
    }

    /// <summary>A name that is made up here and may give way: numbered where it is taken.</summary>
    public Code TakeFree(string name)
    {
        var free = name;
        for (var i = 2; _taken.ContainsKey(free); i++)
        {
            free = FormattableString.Invariant($"{name}_{i}");
        }

        _taken.Add(free, free);
        return CSharpText.Name(_reserved.Contains(free) ? free + "_" : free);
    }
}
