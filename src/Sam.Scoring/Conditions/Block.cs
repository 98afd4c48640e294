namespace Sam.Conditions;

/// <summary>Responses one after another, so few that all that is worked out about them stays in the nearest cache.</summary>
/// <param name="First">The first one; a multiple of 64.</param>
/// <param name="Count">How many.</param>
internal readonly record struct Block(int First, int Count)
{
    public int Words => (Count + 63) / 64;
}
