using Sam.Columns;
using Sam.Evaluation;

namespace Sam.Blocks;

/// <summary>Works out which items a response of a block was shown. Belongs to one thread.</summary>
internal sealed class BlockRouter
{
    private readonly Organisation _organisation;
    private readonly EvaluationPlan _plan;
    private readonly EvaluationState _state;
    private readonly ItemTable[] _asked;
    private readonly bool[] _hasColumn;
    private Sequence<int> _units;

    /// <summary>A router.</summary>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="organisation">Whose units conditions may ask about.</param>
    /// <param name="hasColumn">By the items' places: false for an item that is blank in every response.</param>
    public BlockRouter(Questionnaire questionnaire, Organisation organisation, bool[] hasColumn)
    {
        _organisation = organisation;
        _plan = questionnaire.PlanFor(previous: null);
        _state = new EvaluationState(_plan);
        _hasColumn = hasColumn;
        var asked = _plan.Conditions.SelectMany(c => ItemsOf(_plan.Tables.Items[c.Item].Item.ShowIf!.Root)).Select(c => _plan.Tables[c]);
        _asked = [.. asked.Concat(_plan.Conditions.Select(c => _plan.Tables.Items[c.Item])).Distinct()];
    }

    /// <summary>True if no item has a condition, so that there is nothing to work out.</summary>
    public bool IsIdle => _asked.Length == 0;

    /// <summary>Puts "not shown" in a response's row; false, and nothing of use in it, if something was answered that was not shown.</summary>
    public bool TryRoute(ResponseBlock block, int row, Sequence<int> units)
    {
        foreach (var item in _asked)
        {
            if (!_hasColumn[item.Ordinal])
            {
                block.Codes[item.Ordinal][row] = ChoiceColumn.BlankByte;
            }

            BlockAnswers.Put(block, row, item, _state.Answers);
        }

        LoadUnits(units);
        _state.Route();
        foreach (var condition in _plan.Conditions)
        {
            ref var code = ref block.Codes[condition.Item][row];
            if (_state.Hidden[condition.Item])
            {
                if (code != ChoiceColumn.BlankByte)
                {
                    return false;
                }

                code = ChoiceColumn.NotShownByte;
            }
        }

        return true;
    }

    private void LoadUnits(Sequence<int> units)
    {
        if (!_plan.Properties.IsEmpty && units != _units)
        {
            _units = units;
            _state.Units.Load(units.Select(u => _organisation.Units[u]).ToSequence());
        }
    }

    private IEnumerable<ItemCode> ItemsOf(ExpressionNode node) => node.SelfAndDescendants().SelectMany(n => n switch
    {
        ExpressionNode.Items items => items.Codes,
        ExpressionNode.Name { Scope: ExpressionScope.Questionnaire } name => _plan.ItemsOfScore(name.Value),
        _ => Enumerable.Empty<ItemCode>(),
    });
}
