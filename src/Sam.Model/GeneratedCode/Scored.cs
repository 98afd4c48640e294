using System.ComponentModel;
using Sam.Evaluation;

namespace Sam.GeneratedCode;

/// <summary>What a mean, a sum and the like are made of: items of this wave or of last, or a number. Not meant to be used by hand.</summary>
/// <remarks>The default value gives no score.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Scored
{
    private readonly Quantity _number;
    private readonly Sequence<int> _items;
    private readonly string? _previous;

    private Scored(Quantity number, Sequence<int> items, string? previous) => (_number, _items, _previous) = (number, items, previous);

    /// <summary>A number; none if it is missing.</summary>
    public static implicit operator Scored(Quantity number) => new(number, default, null);

    /// <summary>The scores of the items at some places.</summary>
    public static Scored Items(params int[] items) => new(default, items.ToSequence(), null);

    /// <summary>The scores of last wave's items of a name.</summary>
    public static Scored Previous(string name) => new(default, default, name);

    internal IEnumerable<Rational> Numbers(EvaluationState state)
    {
        if (_number.Value is { } number)
        {
            yield return number;
        }

        foreach (var item in _items)
        {
            if (state.Plan.Tables.Items[item].ScoreAt(state.Answers) is { } score)
            {
                yield return score;
            }
        }

        if (_previous is null || state.Previous is not { } sheet)
        {
            yield break;
        }

        foreach (var item in state.Plan.PreviousItems(_previous))
        {
            if (item.ScoreAt(sheet) is { } score)
            {
                yield return score;
            }
        }
    }
}
