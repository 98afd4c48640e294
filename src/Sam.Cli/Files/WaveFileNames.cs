namespace Sam.Files;

/// <summary>The files of a wave beside its questionnaire: NAME.svar.csv and so on.</summary>
internal static class WaveFileNames
{
    private static readonly string[] Endings = ["csv", "json"];

    public static string? Responses(string questionnaire) => Find(questionnaire, "svar", "responses");

    public static string? Organisation(string questionnaire) => Find(questionnaire, "organisation");

    public static string? Published(string questionnaire) => Find(questionnaire, "publicerat", "published");

    public static string? Actions(string questionnaire) => Find(questionnaire, "åtgärder", "actions");

    private static string? Find(string questionnaire, params string[] roles)
    {
        var stem = QuestionnaireFiles.StemOf(questionnaire);
        return roles.SelectMany(r => new[] { r, Decomposed(r) }.Distinct())
            .SelectMany(r => Endings.Select(e => $"{stem}.{r}.{e}"))
            .FirstOrDefault(File.Exists);
    }

    // Some file systems keep å and ä as two characters.
    private static string Decomposed(string name) => name
        .Replace("å", "a\u030A", StringComparison.Ordinal)
        .Replace("ä", "a\u0308", StringComparison.Ordinal);
}
