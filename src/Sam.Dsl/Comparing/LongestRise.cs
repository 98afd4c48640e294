namespace Sam.Comparing;

/// <summary>The most numbers of a row that can stay where they are if the others are moved so that all rise.</summary>
internal static class LongestRise
{
    /// <summary>The places of the numbers that stay.</summary>
    public static IEnumerable<int> Of(IReadOnlyList<int> numbers)
    {
        var ends = new List<int>();
        var before = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            var length = FirstNotBelow(ends, numbers, numbers[i]);
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[length] = i;
            }
        }

        for (var at = ends.Count == 0 ? -1 : ends[ends.Count - 1]; at >= 0; at = before[at])
        {
            yield return at;
        }
    }

    private static int FirstNotBelow(List<int> ends, IReadOnlyList<int> numbers, int number)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[ends[middle]] < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
