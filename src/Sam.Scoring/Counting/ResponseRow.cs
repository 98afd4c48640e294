using Sam.Columns;
using Sam.Counting;

namespace Sam;

/// <summary>One response as an aggregation reads it: the codes of the variables that it asked for.</summary>
public readonly ref struct ResponseRow
{
    private readonly IReadOnlyList<ResponseReading> _readings;
    private readonly int _response;

    internal ResponseRow(IReadOnlyList<ResponseReading> readings, int response)
    {
        _readings = readings;
        _response = response;
    }

    /// <summary>How many variables there are: as many as <see cref="Aggregation.Reads"/> has.</summary>
    public int Count => _readings.Count;

    /// <summary>What the response has of a variable; null where it is blank or was not shown.</summary>
    /// <param name="variable">The variable's place in <see cref="Aggregation.Reads"/>.</param>
    public CodeEntry? this[int variable] => _readings[variable].CodeAt(_response) is var code and >= 0 ? _readings[variable].Entries[code] : null;

    /// <summary>True if the response was shown what the variable is about, whether or not it answered.</summary>
    /// <param name="variable">The variable's place in <see cref="Aggregation.Reads"/>.</param>
    public bool IsShown(int variable) => _readings[variable].CodeAt(_response) != Column.NotShown;
}
