using Sam.Blocks;
using Sam.Tables;

namespace Sam.Wide;

/// <summary>Rows one after another: those that were read without a remark in a block, the others as records, each with its place among them.</summary>
internal sealed class WideBatch(Questionnaire questionnaire)
{
    private const int MaxOdd = 1024;

    /// <summary>The rows that were read.</summary>
    public ResponseBlock Block { get; } = new(questionnaire);

    /// <summary>For each row of the block the number of its name, 0 for none; see <see cref="RespondentIds"/>.</summary>
    public ulong[] Ids { get; } = new ulong[ResponseBlock.Capacity];

    /// <summary>For each row of the block the number of its record in the part.</summary>
    public int[] Records { get; } = new int[ResponseBlock.Capacity];

    /// <summary>The rows that need a closer look, and how many rows of the block come before each.</summary>
    public List<(int Before, CsvRecord Record)> Odd { get; } = [];

    /// <summary>How many bytes the rows take in the file.</summary>
    public long Bytes { get; set; }

    /// <summary>True if no more rows fit.</summary>
    public bool IsFull => Block.Count == ResponseBlock.Capacity || Odd.Count == MaxOdd;

    /// <summary>The same batch with room for other rows.</summary>
    public WideBatch Cleared()
    {
        Block.Count = 0;
        Block.Words.Clear();
        Odd.Clear();
        return this;
    }
}
