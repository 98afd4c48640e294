using Sam.Columns;

namespace Sam.Blocks;

/// <summary>How far each response of a block got, counted column by column: see <see cref="Completeness"/>.</summary>
internal sealed class BlockStatuses
{
    private readonly int[] _required;
    private readonly int[] _others;
    private readonly bool _hasConditions;
    private readonly byte[]?[] _known;
    private readonly Counts _ofRequired = new();
    private readonly Counts _ofOthers = new();

    private readonly CompletenessLimits _limits;

    public BlockStatuses(Questionnaire questionnaire, CompletenessLimits limits)
    {
        _limits = limits;
        var places = Enumerable.Range(0, questionnaire.Items.Count).ToLookup(i => questionnaire.Items[i].IsRequired);
        (_required, _others) = ([.. places[true]], [.. places[false]]);
        _hasConditions = questionnaire.Items.Any(i => i.ShowIf is not null);
        _known = new byte[]?[questionnaire.Items.Count + 1];
    }

    /// <summary>Works out the status of the responses for which the source gives none.</summary>
    public void Fill(ResponseBlock block)
    {
        _ofRequired.Take(block, _required, _hasConditions);
        var needsOthers = _required.Length == 0 || _hasConditions;
        if (needsOthers)
        {
            _ofOthers.Take(block, _others, _hasConditions);
        }

        for (var row = 0; row < block.Count; row++)
        {
            if (block.Statuses[row] != ResponseBlock.NoStatus)
            {
                continue;
            }

            var shown = _required.Length - _ofRequired.NotShown[row];
            var answered = shown - _ofRequired.Blank[row];
            if (shown == 0 && needsOthers)
            {
                shown = _others.Length - _ofOthers.NotShown[row];
                answered = shown - _ofOthers.Blank[row];
            }

            block.Statuses[row] = StatusOf(answered, shown);
        }
    }

    private byte StatusOf(int answered, int counted)
    {
        var known = _known[counted] ??= [.. Enumerable.Range(0, counted + 1).Select(a => (byte)_limits.StatusOf(a, counted))];
        return known[answered];
    }

    /// <summary>How many of some items each response left blank, and how many it was not shown.</summary>
    private sealed class Counts
    {
        private readonly byte[] _few = new byte[ResponseBlock.Capacity];

        public int[] Blank { get; } = new int[ResponseBlock.Capacity];

        public int[] NotShown { get; } = new int[ResponseBlock.Capacity];

        public void Take(ResponseBlock block, int[] items, bool hasConditions)
        {
            Take(block, items, ChoiceColumn.BlankByte, Blank);
            if (hasConditions)
            {
                Take(block, items, ChoiceColumn.NotShownByte, NotShown);
            }
        }

        // A byte counts up to 255 columns.
        private void Take(ResponseBlock block, int[] items, byte code, int[] counts)
        {
            Array.Clear(counts);
            for (var first = 0; first < items.Length; first += byte.MaxValue)
            {
                Array.Clear(_few);
                foreach (var item in items.AsSpan(first, Math.Min(byte.MaxValue, items.Length - first)))
                {
                    ByteLanes.CountEqual(block.Codes[item], code, _few);
                }

                for (var row = 0; row < block.Count; row++)
                {
                    counts[row] += _few[row];
                }
            }
        }
    }
}
