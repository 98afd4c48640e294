namespace Sam.Evaluation;

/// <summary>The items of a questionnaire by place.</summary>
internal sealed class AnswerTables
{
    private readonly Dictionary<ItemCode, int> _ordinals = [];

    public AnswerTables(Questionnaire questionnaire)
    {
        Questionnaire = questionnaire;
        Items = new ItemTable[questionnaire.Items.Count];
        for (var i = 0; i < Items.Length; i++)
        {
            Items[i] = new ItemTable(questionnaire.Items[i], i, TickWords);
            TickWords += Items[i].Words;
            _ordinals.Add(questionnaire.Items[i].Code, i);
        }
    }

    public Questionnaire Questionnaire { get; }

    public ItemTable[] Items { get; }

    /// <summary>How many words hold a bit for each option of each item.</summary>
    public int TickWords { get; }

    /// <summary>The table of an item.</summary>
    /// <exception cref="KeyNotFoundException">There is no such item.</exception>
    public ItemTable this[ItemCode code] => Items[_ordinals[Questionnaire[code].Code]];

    /// <summary>The place of an item; -1 if there is no such item.</summary>
    public int OrdinalOf(ItemCode code) => _ordinals.TryGetValue(code, out var ordinal) ? ordinal : -1;

    /// <summary>The only item that an expression depends on; null if there are several, or it asks for an index or something beside the answers.</summary>
    public ItemTable? OnlyItem(ExpressionNode node)
    {
        ItemTable? only = null;
        foreach (var part in node.SelfAndDescendants())
        {
            if (part is ExpressionNode.Name or ExpressionNode.Call { Scope: ExpressionScope.Previous })
            {
                return null;
            }

            foreach (var code in part is ExpressionNode.Items items ? items.Codes : default)
            {
                var item = this[code];
                if (only is not null && only != item)
                {
                    return null;
                }

                only = item;
            }
        }

        return only;
    }
}
