namespace Sam.Numerics;

/// <summary>Arguments that no caller may get wrong.</summary>
internal static class Guard
{
    public static void Level(double level)
    {
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "a confidence level lies between 0 and 1, for instance 0.95");
        }
    }

    public static void Share(long count, long n, string name) => Part(count, n, name);

    public static void Population(long n, long population) => AtLeast(population, n, nameof(population));

    /// <summary>A count that is part of a base.</summary>
    public static long Part(long count, long n, string name) =>
        count >= 0 && count <= n ? count : throw new ArgumentOutOfRangeException(name, count, $"a count lies between 0 and its base of {n}");

    /// <summary>A population that those who answered are part of.</summary>
    public static long AtLeast(long population, long n, string name) =>
        population >= n ? population : throw new ArgumentOutOfRangeException(name, population, $"a population has at least the {n} that answered");

    public static long NotNegative(long count, string name) =>
        count >= 0 ? count : throw new ArgumentOutOfRangeException(name, count, "a count is not negative");
}
