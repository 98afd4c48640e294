namespace Sam.Answers;

/// <summary>Finds the item that a header names: its code, <c>q</c> and its code, or its full text.</summary>
internal sealed class ItemHeaders
{
    private readonly Dictionary<string, Item> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Item> _byCode = new(StringComparer.OrdinalIgnoreCase);

    public ItemHeaders(Questionnaire questionnaire)
    {
        foreach (var item in questionnaire.Items)
        {
            _byName.TryAdd(item.Code.Text, item);
            _byCode.TryAdd(item.Code.Text, item);
        }

        foreach (var item in questionnaire.Items)
        {
            _byName.TryAdd("q" + item.Code.Text, item);
            _byCode.TryAdd("q" + item.Code.Text, item);
            foreach (var language in item.Text.Languages)
            {
                _byName.TryAdd(ComposedText.Compose(item.Text.In(language)), item);
            }
        }
    }

    public IEnumerable<string> Names => _byName.Keys;

    public Item? Find(string header) => _byName.GetValueOrDefault(ComposedText.Compose(header).Trim());

    /// <summary>The item whose code a header is, with or without <c>q</c>.</summary>
    public Item? FindByCode(string header) => _byCode.GetValueOrDefault(ComposedText.Compose(header).Trim());

    /// <summary>The item that a header such as <c>9.kommentar</c> or <c>9.comment</c> is the comment to.</summary>
    public Item? FindCommented(string header)
    {
        var name = ComposedText.Compose(header).Trim();
        var point = name.LastIndexOf('.');
        return point > 0 && name[(point + 1)..].ToLowerInvariant() is "kommentar" or "comment" ? Find(name[..point]) : null;
    }
}
