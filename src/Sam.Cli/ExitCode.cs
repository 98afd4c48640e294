namespace Sam;

/// <summary>The exit codes that scripts rely on.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Findings = 1;
    public const int Usage = 2;
    public const int Internal = 70;
    public const int Cancelled = 130;
}
