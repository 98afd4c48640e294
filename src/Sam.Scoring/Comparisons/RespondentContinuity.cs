namespace Sam.Comparisons;

/// <summary>Whether the same kind of people answered in the same way: other respondents break the comparison, other circumstances are noted.</summary>
internal static class RespondentContinuity
{
    public static Comparison Of(Questionnaire now, Questionnaire before)
    {
        var (who, whoBefore) = (now.Head.Respondents, before.Head.Respondents);
        if (!Same(who.Role, whoBefore.Role) || !Same(who.OnePer, whoBefore.OnePer))
        {
            return Comparison.Broken("Förra omgången besvarades av andra.", "Others answered last wave.");
        }

        var circumstances = who.AllowsJoint == whoBefore.AllowsJoint && Same(who.Together, whoBefore.Together) && Same(who.Methods, whoBefore.Methods)
            ? Comparison.Full
            : Comparison.Caution("Förra omgången besvarades på ett annat sätt.", "Last wave was answered in another way.");
        return now.IsAnonymous == before.IsAnonymous ? circumstances : circumstances.And(before.IsAnonymous
            ? Comparison.Caution("Svaren var anonyma förra omgången.", "Answers were anonymous last wave.")
            : Comparison.Caution("Svaren var inte anonyma förra omgången.", "Answers were not anonymous last wave."));
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool Same(Sequence<string> one, Sequence<string> other) => one.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(other);
}
