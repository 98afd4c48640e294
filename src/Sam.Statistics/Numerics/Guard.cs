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

    public static void Share(long count, long n, string name)
    {
        if (count < 0 || count > n)
        {
            throw new ArgumentOutOfRangeException(name, count, $"a count lies between 0 and its base of {n}");
        }
    }

    public static void Population(long n, long population)
    {
        if (population < n)
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, $"a population has at least the {n} that answered");
        }
    }

    public static void NotNegative(long count, string name)
    {
        if (count < 0)
        {
            throw new ArgumentOutOfRangeException(name, count, "a count is not negative");
        }
    }
}
