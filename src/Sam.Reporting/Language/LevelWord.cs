namespace Sam.Words;

/// <summary>The words for a level of the organisation: one, several, and how the reader's language bends what follows.</summary>
/// <param name="One">One unit of the level.</param>
/// <param name="Several">Several units of it.</param>
/// <param name="IsNeuter">True for Swedish ett-words: "ett bolag är oförändrat".</param>
internal sealed record LevelWord(string One, string Several, bool IsNeuter = false)
{
    private static readonly Dictionary<string, (LevelWord Swedish, LevelWord English)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["region"] = (new("region", "regioner"), new("region", "regions")),
        ["förvaltning"] = (new("förvaltning", "förvaltningar"), new("administration", "administrations")),
        ["bolag"] = (new("bolag", "bolag", IsNeuter: true), new("company", "companies")),
        ["verksamhet"] = (new("verksamhet", "verksamheter"), new("operation", "operations")),
        ["område"] = (new("område", "områden", IsNeuter: true), new("area", "areas")),
        ["avdelning"] = (new("avdelning", "avdelningar"), new("department", "departments")),
        ["klinik"] = (new("klinik", "kliniker"), new("clinic", "clinics")),
        ["arbetsplats"] = (new("arbetsplats", "arbetsplatser"), new("workplace", "workplaces")),
        ["enhet"] = (new("enhet", "enheter"), new("unit", "units")),
    };

    /// <summary>The words for a level; units where it is not known.</summary>
    public static LevelWord Of(string? level, Language language)
    {
        var (swedish, english) = Known[level is not null && Known.ContainsKey(ComposedText.Compose(level)) ? ComposedText.Compose(level) : "enhet"];
        return language == Language.Swedish ? swedish : english;
    }

    /// <summary>The word for a count of units.</summary>
    public string For(long count) => count == 1 ? One : Several;
}
