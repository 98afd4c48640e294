namespace Sam.Rules;

/// <summary>SAM2133: every scale that the file declares is the scale of something.</summary>
internal static class EveryScaleIsUsed
{
    public static void Check(RuleContext context)
    {
        foreach (var name in context.UnusedScales)
        {
            context.Report(ReferenceDiagnostics.UnusedScale, name, name.Text);
        }
    }
}
