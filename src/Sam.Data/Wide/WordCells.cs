namespace Sam.Wide;

/// <summary>The cells of a column that says one of a few words. Belongs to one thread.</summary>
/// <param name="column">The column; below 0 where the file does not have it.</param>
/// <param name="absent">The number where the file does not have the column.</param>
/// <param name="read">What a text stands for.</param>
internal sealed class WordCells(int column, int absent, Func<string, int> read)
{
    private readonly FieldCodes _codes = new();

    /// <summary>The number of a record's cell.</summary>
    public int Of(CsvHelper.CsvReader reader)
    {
        if (column < 0)
        {
            return absent;
        }

        var field = reader.GetSpan(column);
        var number = _codes.Of(field);
        if (number == FieldCodes.Unknown)
        {
            number = read(FieldText.Of(field));
            _codes.TryRemember(field, number);
        }

        return number;
    }
}
