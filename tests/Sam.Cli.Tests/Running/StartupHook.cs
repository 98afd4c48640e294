using System.Globalization;

/// <summary>
/// What the runtime calls in a child process before the tool's own Main, where <see cref="Variable"/> names this assembly: says which
/// culture the tool really runs under. Name, place and signature are the runtime's.
/// </summary>
internal static class StartupHook
{
    public const string Variable = "DOTNET_STARTUP_HOOKS";

    /// <summary>Writes the culture's name, how it writes a number, and what it makes of the letter i.</summary>
    public static void Initialize() =>
        Console.Error.WriteLine($"{CultureInfo.CurrentCulture.Name} {1.5.ToString(CultureInfo.CurrentCulture)} {"i".ToUpper(CultureInfo.CurrentCulture)}");
}
