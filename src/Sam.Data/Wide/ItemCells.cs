using Sam.Blocks;
using Sam.Columns;

namespace Sam.Wide;

/// <summary>
/// The cells of an item's column. What <see cref="AnswerReader.Read"/> gives without a remark is remembered by the cell's bytes, so that
/// there is one definition of what a cell means. Belongs to one thread.
/// </summary>
/// <param name="column">The column.</param>
/// <param name="item">The item.</param>
/// <param name="place">The item's place in its questionnaire.</param>
internal sealed class ItemCells(int column, Item item, int place)
{
    /// <summary>What <see cref="OfOneByte"/> says of a byte that stands for no option: look closer.</summary>
    public const byte Look = 253;

    private const int Refused = -1;

    private static readonly Place Nowhere = new Place.InValue("", "");

    private readonly FieldCodes _codes = new();
    private readonly List<Answer> _answers = [];
    private readonly ChoiceColumn? _choice = item.Answer is AnswerType.Choice choice ? new ChoiceColumn(choice.Scale) : null;

    public int Column => column;

    public int Place => place;

    /// <summary>The codes of cells of one byte, which most are: the shortest way to them.</summary>
    public byte[] OfOneByte { get; } = Filled();

    /// <summary>Puts a cell's answer in a response's row; false where there is something to say about it.</summary>
    public bool TryRead(ReadOnlySpan<byte> field, ResponseBlock block, int row)
    {
        var code = _codes.Of(field);
        if (_choice is not null)
        {
            if (code == FieldCodes.Unknown)
            {
                code = Read(field) is { } read ? ByteOf(read) : Refused;
                _codes.TryRemember(field, code);
                if (field.Length == 1 && code != Refused)
                {
                    OfOneByte[field[0]] = (byte)code;
                }
            }

            block.Codes[place][row] = (byte)code;
            return code != Refused;
        }

        var answer = code == FieldCodes.Unknown ? Learn(field) : code == Refused ? null : _answers[code];
        if (answer is null)
        {
            return false;
        }

        block.Codes[place][row] = answer is Answer.Blank ? ChoiceColumn.BlankByte : (byte)0;
        block.Answers[place]![row] = answer;
        return true;
    }

    private static byte[] Filled()
    {
        var filled = new byte[256];
        Array.Fill(filled, Look);
        return filled;
    }

    // Words that people wrote hardly come twice.
    private Answer? Learn(ReadOnlySpan<byte> field)
    {
        var read = Read(field);
        if ((item.Answer is not AnswerType.FreeText || field.IsEmpty) && _codes.TryRemember(field, read is null ? Refused : _answers.Count) && read is not null)
        {
            _answers.Add(read);
        }

        return read;
    }

    private Answer? Read(ReadOnlySpan<byte> field)
    {
        var read = item.Read(FieldText.Of(field), Nowhere);
        return read.Diagnostics.IsEmpty && read.TryGetValue(out var answer) ? answer : null;
    }

    private int ByteOf(Answer answer) => answer is Answer.Chosen { Options: [var option, ..] } ? _choice!.ByteOf(option) : ChoiceColumn.BlankByte;
}
