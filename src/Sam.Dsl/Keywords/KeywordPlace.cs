namespace Sam.Keywords;

/// <summary>Where in a questionnaire a keyword may stand.</summary>
[Flags]
internal enum KeywordPlace
{
    None = 0,
    Head = 1,
    Respondents = 2,
    Role = 4,
    Scale = 8,
    Option = 16,
    Section = 32,
    Item = 64,
    Part = 128,
    Index = 256,
    Targets = 512,
    Light = 1024,
    Previously = 2048,
    Barrier = 4096,
    Stage = 8192,
    Check = 16384,
    Settings = 32768,
    Law = 65536,
}

/// <summary>Places in words.</summary>
internal static class KeywordPlaceNames
{
    /// <summary>True for a place in the settings of a project, which no questionnaire has.</summary>
    public static bool IsOfSettings(this KeywordPlace place) => place is KeywordPlace.Settings or KeywordPlace.Law;

    /// <summary>The place as it stands in a sentence: "i en fråga".</summary>
    public static Message Words(this KeywordPlace place) => place switch
    {
        KeywordPlace.Head => new Message("på filens översta nivå", "at the file's top level"),
        KeywordPlace.Respondents => new Message("under ”svarande”", "under “respondent”"),
        KeywordPlace.Role => new Message("i en roll", "in a role"),
        KeywordPlace.Scale => new Message("i en svarsskala", "in a scale"),
        KeywordPlace.Option => new Message("i ett svarsalternativ", "in an option"),
        KeywordPlace.Section => new Message("i ett område", "in a section"),
        KeywordPlace.Item => new Message("i en fråga", "in a question"),
        KeywordPlace.Part => new Message("i en del", "in a part"),
        KeywordPlace.Index => new Message("i ett index", "in an index"),
        KeywordPlace.Targets => new Message("under ”mål”", "under “targets”"),
        KeywordPlace.Light => new Message("under ”trafikljus”", "under “traffic-light”"),
        KeywordPlace.Previously => new Message("under ”förra-året”", "under “previously”"),
        KeywordPlace.Barrier => new Message("i ett hinder", "in a barrier"),
        KeywordPlace.Stage => new Message("i ett steg", "in a stage"),
        KeywordPlace.Check => new Message("i ett kontrollfall", "in a check"),
        KeywordPlace.Settings => new Message("i sam.yaml", "in sam.yaml"),
        KeywordPlace.Law => new Message("i en lag i sam.yaml", "in a law in sam.yaml"),
        _ => new Message("på flera ställen", "in several places"),
    };

    /// <summary>Several places one after another.</summary>
    public static Message AllWords(this KeywordPlace places)
    {
        var words = Enumerable.Range(0, 17).Select(bit => (KeywordPlace)(1 << bit))
            .Where(p => places.HasFlag(p))
            .Select(p => p.Words())
            .ToList();
        return new Message(Join(words.Select(w => w.Swedish), " eller "), Join(words.Select(w => w.English), " or "));
    }

    private static string Join(IEnumerable<string> words, string last)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : string.Join(", ", all.Take(all.Count - 1)) + last + all[all.Count - 1];
    }
}
