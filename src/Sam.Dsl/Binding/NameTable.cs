namespace Sam.Binding;

/// <summary>The names that expressions and index lists may use: items (<c>7a</c> and <c>q7a</c>), stems, areas, indices, unit properties.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, Sequence<ItemCode>> _items = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ItemCode, Item> _byCode = [];
    private readonly Dictionary<ItemCode, int> _order = [];
    private readonly HashSet<ItemCode> _faulty;
    private readonly HashSet<ItemCode> _twice = [];
    private readonly Dictionary<string, Sequence<ItemCode>> _sections = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of a questionnaire.</summary>
    /// <param name="sections">The areas with their items.</param>
    /// <param name="properties">The unit properties.</param>
    /// <param name="indices">The names of the indices.</param>
    /// <param name="faulty">The items whose scale has faults that have been reported.</param>
    public NameTable(IEnumerable<Section> sections, Sequence<UnitProperty> properties, IEnumerable<string> indices, IEnumerable<ItemCode> faulty)
    {
        _faulty = new HashSet<ItemCode>(faulty);
        Properties = properties;
        Indices = new HashSet<string>(indices, StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections)
        {
            _sections[section.Id] = section.Items.Select(i => i.Code).ToSequence();
            foreach (var item in section.Items)
            {
                Add(item.Code, item.Code);
                if (_byCode.ContainsKey(item.Code))
                {
                    _twice.Add(item.Code);
                }

                _byCode[item.Code] = item;
                _order[item.Code] = _order.Count;
                if (item.Stem is { } stem)
                {
                    Add(stem.Code, item.Code);
                }
            }
        }

        All = _byCode.Values.Where(i => i.Scale is { } scale && (scale.IsScored || scale.IsSigned)).Select(i => i.Code).ToSequence();
    }

    public Sequence<UnitProperty> Properties { get; }

    public HashSet<string> Indices { get; }

    /// <summary>Every item with a scored or signed scale.</summary>
    public Sequence<ItemCode> All { get; }

    public IEnumerable<string> ItemNames => _items.Keys;

    public IEnumerable<string> SectionNames => _sections.Keys;

    /// <summary>The items that a name stands for: one, or the parts of a stem.</summary>
    public bool TryItems(string name, out Sequence<ItemCode> codes) => _items.TryGetValue(name, out codes);

    /// <summary>The items that a word stands for; none where there are none, which is reported.</summary>
    public Sequence<ItemCode> ItemsOrReport(BindingContext context, Syntax.ScalarSyntax word)
    {
        if (TryItems(word.Text, out var codes))
        {
            return codes;
        }

        context.ReportUnknown(
            ExpressionDiagnostics.UnknownName, word.Span, word.Text, ItemNames,
            Message.Same(word.Text), new Message(" bland frågorna", " among the questions"));
        return default;
    }

    public bool TrySection(string name, out Sequence<ItemCode> codes) => _sections.TryGetValue(name, out codes);

    public Item ItemOf(ItemCode code) => _byCode[code];

    /// <summary>True if some item's scale has faults that have been reported.</summary>
    public bool HasFaulty => _faulty.Count > 0;

    /// <summary>True if an item's scale has faults that have been reported.</summary>
    public bool IsFaulty(ItemCode code) => _faulty.Contains(code);

    /// <summary>True if two items have this code, which has been reported: which of them is meant is not known.</summary>
    public bool IsTwice(ItemCode code) => _twice.Contains(code);

    /// <summary>The place of an item in the questionnaire, from 0.</summary>
    public int OrderOf(ItemCode code) => _order[code];

    /// <summary>True if an item comes before another in the questionnaire.</summary>
    public bool IsBefore(ItemCode first, ItemCode second) => _order[first] < _order[second];

    /// <summary>The items from one to another in the questionnaire's order, both included; empty where the first comes last.</summary>
    public Sequence<ItemCode> Between(ItemCode first, ItemCode last) =>
        _order.Where(p => p.Value >= _order[first] && p.Value <= _order[last]).OrderBy(p => p.Value).Select(p => p.Key).ToSequence();

    private void Add(ItemCode name, ItemCode code)
    {
        foreach (var text in char.IsDigit(name.Text[0]) ? new[] { name.Text, "q" + name.Text } : [name.Text])
        {
            _items[text] = _items.TryGetValue(text, out var codes) && codes.All(c => c != code) ? codes.With(code) : Sequence.Of(code);
        }
    }
}
