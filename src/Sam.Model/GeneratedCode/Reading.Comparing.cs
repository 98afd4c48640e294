using Sam.Evaluation;

namespace Sam.GeneratedCode;

public readonly partial struct Reading
{
    /// <summary>True if a value is one of several; where one is unknown and none is equal, unknown.</summary>
    public bool? IsOneOf(Operand value, params Member[] members)
    {
        bool? any = false;
        foreach (var member in members)
        {
            any |= member.IsEqualTo(value, this);
        }

        return any;
    }

    /// <summary>True if a property of any of the units is one of several: a joint answer.</summary>
    public bool? IsInAnyUnit(string property, params Member[] members)
    {
        var nodes = new ExpressionNode[members.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            nodes[i] = members[i].Node;
        }

        return State.Units.IsInAny(State.Plan.PlaceOfProperty(property), nodes, State);
    }

    /// <summary>True if all of the items are answered; unknown where there is none.</summary>
    public bool? Answered(params int[] items) => items.Length == 0 ? null : AllAnswered(Tables(items), State.Answers);

    /// <summary>True if all of last wave's items of a name were answered; unknown where there is none.</summary>
    public bool? PreviousAnswered(string name) =>
        State.Plan.PreviousItems(name) is { Length: > 0 } items && State.Previous is { } sheet ? AllAnswered(items, sheet) : null;

    private IEnumerable<ItemTable> Tables(int[] items)
    {
        var tables = State.Plan.Tables.Items;
        return items.Select(i => tables[i]);
    }

    private static bool? AllAnswered(IEnumerable<ItemTable> items, AnswerSheet sheet) =>
        items.All(i => sheet.Codes[i.Ordinal] is not (AnswerSheet.Blank or AnswerSheet.NotShown));
}
