namespace Sam.Docs.Tests;

/// <summary>Whether pages are to be written anew instead of compared: the same variable as for snapshots.</summary>
internal static class Accept
{
    public static bool IsAsked => Environment.GetEnvironmentVariable("SAM_ACCEPT") == "1";
}
