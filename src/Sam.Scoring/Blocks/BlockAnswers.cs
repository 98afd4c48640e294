using Sam.Columns;
using Sam.Evaluation;

namespace Sam.Blocks;

/// <summary>The answers in a block as expressions and columns take them.</summary>
internal static class BlockAnswers
{
    /// <summary>Puts a response's answer to an item where expressions read it.</summary>
    public static void Put(ResponseBlock block, int row, ItemTable item, AnswerSheet sheet)
    {
        switch (block.Codes[item.Ordinal][row])
        {
            case ChoiceColumn.BlankByte:
                sheet.Codes[item.Ordinal] = AnswerSheet.Blank;
                break;
            case ChoiceColumn.NotShownByte:
                sheet.Codes[item.Ordinal] = AnswerSheet.NotShown;
                break;
            case var _ when block.Answers[item.Ordinal] is { } answers:
                sheet.Set(item, answers[row]);
                break;
            case var code:
                sheet.Codes[item.Ordinal] = code;
                break;
        }
    }

    /// <summary>The answers of responses one after another go into an item's column.</summary>
    public static void AddTo(Column column, ResponseBlock block, int item, int from, int to)
    {
        if (column is ChoiceColumn choice)
        {
            choice.Add(block.Codes[item].AsSpan(from, to - from));
            return;
        }

        var (codes, answers) = (block.Codes[item], block.Answers[item]!);
        for (var row = from; row < to; row++)
        {
            column.Add(codes[row] switch
            {
                ChoiceColumn.BlankByte => Answer.NoAnswer,
                ChoiceColumn.NotShownByte => Answer.WasNotShown,
                _ => answers[row],
            });
        }
    }
}
