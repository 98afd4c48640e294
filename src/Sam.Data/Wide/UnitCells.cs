using Sam.Answers;
using Sam.Blocks;

namespace Sam.Wide;

/// <summary>The cells that name the units of a response. Belongs to one thread.</summary>
internal sealed class UnitCells(Organisation organisation, BlockNames names)
{
    /// <summary>The cells name no units, or none that are known.</summary>
    public const int None = -1;

    private readonly FieldCodes _ofOne = new();
    private readonly FieldCodes _ofSeveral = new();

    /// <summary>The number of the units that a cell of one unit names.</summary>
    public int OfOne(ReadOnlySpan<byte> field) => NumberOf(field, _ofOne, isSeveral: false);

    /// <summary>The number of the units that a cell of several names.</summary>
    public int OfSeveral(ReadOnlySpan<byte> field) => NumberOf(field, _ofSeveral, isSeveral: true);

    private int NumberOf(ReadOnlySpan<byte> field, FieldCodes known, bool isSeveral)
    {
        var number = known.Of(field);
        if (number != FieldCodes.Unknown)
        {
            return number;
        }

        var text = FieldText.Of(field);
        var units = (isSeveral ? AnswerRow.UnitsOf(text) : text.Length == 0 ? [] : [text]).Select(organisation.FindByIdOrName).ToList();
        number = units.Count == 0 || units.Contains(null) ? None : names.Add(units.Select(u => organisation.IndexOf(u!.Id)));
        known.TryRemember(field, number);
        return number;
    }
}
