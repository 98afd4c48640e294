namespace Sam.Blocks;

/// <summary>
/// Responses one after another as codes, column by column, on their way into the columns of a set. All that is in it was read without a
/// remark, each answer is one that its item can have.
/// </summary>
internal sealed class ResponseBlock
{
    /// <summary>How many responses fit; so few that a block of a usual questionnaire stays in a near cache.</summary>
    public const int Capacity = 1024;

    /// <summary>The source gives no status: it follows from the answers.</summary>
    public const byte NoStatus = 255;

    /// <summary>The source names no role.</summary>
    public const int NoRole = -1;

    public ResponseBlock(Questionnaire questionnaire)
    {
        Codes = [.. questionnaire.Items.Select(_ => Filled((byte)Columns.ChoiceColumn.BlankByte))];
        Answers = [.. questionnaire.Items.Select(i => i.Answer is AnswerType.Choice ? null : Filled(Answer.NoAnswer))];
        Statuses = Filled(NoStatus);
        Roles = Filled(NoRole);
    }

    /// <summary>How many responses there are.</summary>
    public int Count { get; set; }

    /// <summary>
    /// By the items' places: the option chosen, or <see cref="Columns.ChoiceColumn.BlankByte"/> or <see cref="Columns.ChoiceColumn.NotShownByte"/>.
    /// For an item that does not take one option of a scale anything else says that there is an answer in <see cref="Answers"/>.
    /// </summary>
    public byte[][] Codes { get; }

    /// <summary>By the items' places: the answers to items that do not take one option of a scale; null for others.</summary>
    public Answer[]?[] Answers { get; }

    /// <summary>The units of each response, as a place in the list of the one who filled the block.</summary>
    public int[] Units { get; } = new int[Capacity];

    /// <summary>The status that the source gives, then the status.</summary>
    public byte[] Statuses { get; }

    /// <summary>The role of each response, as a place in the list of the one who filled the block.</summary>
    public int[] Roles { get; }

    /// <summary>Comments and notes, in the order of the responses.</summary>
    public List<BlockWords> Words { get; } = [];

    private static T[] Filled<T>(T value)
    {
        var filled = new T[Capacity];
        Array.Fill(filled, value);
        return filled;
    }
}

/// <summary>The comments and the note of a response of a block.</summary>
internal readonly record struct BlockWords(int Row, Sequence<ItemComment> Comments, string? Note);
