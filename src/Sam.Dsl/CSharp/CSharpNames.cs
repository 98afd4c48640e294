namespace Sam.CSharp;

/// <summary>What everything of a questionnaire is called in C#.</summary>
internal sealed class CSharpNames
{
    // Members that every type has.
    private static readonly string[] OfObject = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    // What is always generated.
    private static readonly string[] Generated = ["Id", "Questionnaire", "Items", "Indices", "Answers", "Evaluation", "Expressions", "Model"];

    // What the record of answers has beside its items.
    private static readonly string[] OfAnswers =
        ["Clone", "Comments", "Deconstruct", "EqualityContract", "Evaluate", "From", "IsEligible", "Method", "Note", "PrintMembers", "Role", "ToResponse"];

    private readonly Dictionary<ItemCode, Code> _items = [];
    private readonly Dictionary<string, Code> _indices = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ItemCode, OptionEnum> _enums = [];
    private readonly List<NameClash> _clashes = [];

    public CSharpNames(Questionnaire questionnaire, CSharpOptions options)
    {
        var type = PascalName.Of(options.TypeName ?? questionnaire.Id, "Q", "Questionnaire");
        type = Generated.Concat(OfObject).Contains(type) ? type + "_" : type;
        Type = CSharpText.Name(type);
        Namespace = CSharpText.Namespace(options.Namespace);
        Self = Code.Of($"global::{Namespace}.{Type}");
        TakeItems(questionnaire);
        TakeIndices(questionnaire);
        Enums = TakeEnums(questionnaire, new NameTaker([.. OfObject, .. Generated, type], _clashes)).ToSequence();
    }

    public Code Namespace { get; }

    /// <summary>The class that holds all.</summary>
    public Code Type { get; }

    /// <summary>The class with its namespace.</summary>
    public Code Self { get; }

    /// <summary>The enumerations in the order they are met.</summary>
    public Sequence<OptionEnum> Enums { get; }

    /// <summary>Names that would be the same.</summary>
    public IReadOnlyList<NameClash> Clashes => _clashes;

    /// <summary>The name of an item.</summary>
    public Code Of(ItemCode item) => _items[item];

    /// <summary>The name of an index.</summary>
    public Code OfIndex(string id) => _indices[id];

    /// <summary>The enumeration of an item's options; null if it has none.</summary>
    public OptionEnum? EnumOf(ItemCode item) => _enums.TryGetValue(item, out var options) ? options : null;

    /// <summary>An enumeration with its namespace and class.</summary>
    public Code Full(OptionEnum options) => Code.Of($"{Self}.{options.Name}");

    private void TakeItems(Questionnaire questionnaire)
    {
        var taker = new NameTaker([.. OfObject, .. Generated, .. OfAnswers], _clashes);
        for (var i = 0; i < questionnaire.Items.Count; i++)
        {
            var item = questionnaire.Items[i];
            _items.Add(item.Code, taker.Take(item, item.Code.Text, PascalName.Of(item.Code.Text, "Q", FormattableString.Invariant($"Item{i + 1}")), item));
        }
    }

    private void TakeIndices(Questionnaire questionnaire)
    {
        var taker = new NameTaker([.. OfObject, "Indices"], _clashes);
        for (var i = 0; i < questionnaire.Scores.Count; i++)
        {
            var score = questionnaire.Scores[i];
            _indices.Add(score.Id, taker.Take(score, score.Id, PascalName.Of(score.Id, "Q", FormattableString.Invariant($"Index{i + 1}"))));
        }
    }

    private List<OptionEnum> TakeEnums(Questionnaire questionnaire, NameTaker taker)
    {
        var enums = new List<OptionEnum>();
        var byScale = new Dictionary<ResponseScale, OptionEnum>();
        var ids = new HashSet<string>(StringComparer.Ordinal);

        // Scales with a name first: what is named after an item gives way.
        foreach (var item in questionnaire.Items)
        {
            if (item.Scale is { Id.Length: > 0 } named && !byScale.ContainsKey(named) && ids.Add(named.Id))
            {
                var name = taker.Take(named, named.Id, PascalName.Of(named.Id, "Scale", "Scale"), item);
                enums.Add(byScale[named] = EnumOf(name, named.Id, item, named.Options));
            }
        }

        foreach (var item in questionnaire.Items)
        {
            if (item.Scale is { } scale)
            {
                if (!byScale.TryGetValue(scale, out var options))
                {
                    var owner = item.Stem?.Code ?? item.Code;
                    var name = taker.TakeFree(PascalName.Of(scale.Id, "Scale", "") + PascalName.Of(owner.Text, "Q", "Item") + "Option");
                    enums.Add(byScale[scale] = options = EnumOf(name, scale.Id, item, scale.Options));
                }

                _enums.Add(item.Code, options);
            }
            else if (!item.Answer.Options.IsEmpty)
            {
                var name = taker.TakeFree(PascalName.Of(item.Code.Text, "Q", "Item") + "Special");
                var special = EnumOf(name, "", item, item.Answer.Options);
                enums.Add(special);
                _enums.Add(item.Code, special);
            }
        }

        return enums;
    }

    private OptionEnum EnumOf(Code name, string scaleId, Item item, Sequence<AnswerOption> options)
    {
        var taker = new NameTaker([], _clashes);
        var members = options.Select((o, i) => taker.Take(o, o.Code, PascalName.Of(o.Code, "Value", FormattableString.Invariant($"Option{i + 1}")), item));
        return new OptionEnum(name, scaleId, item, options, members.ToSequence());
    }
}
