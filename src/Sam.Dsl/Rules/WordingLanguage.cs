namespace Sam.Rules;

/// <summary>The words that the rules of wording look for in a language. What is not listed is not complained of.</summary>
internal sealed partial record WordingLanguage
{
    /// <summary>Verbs in the forms that a question has them in.</summary>
    public required HashSet<string> Verbs { get; init; }

    /// <summary>Words that a question which begins with a verb is about; behind the verb they show that it is no statement without a subject.</summary>
    public required HashSet<string> Subjects { get; init; }

    /// <summary>Further beginnings of questions: "finns det".</summary>
    public required IReadOnlyList<string[]> Openings { get; init; }

    /// <summary>Beginnings that ask whether something is to be had; it is, needed or not.</summary>
    public required IReadOnlyList<string[]> Availability { get; init; }

    /// <summary>Pronouns that follow the verb in a question, and come before it in a subordinate clause.</summary>
    public required HashSet<string> Pronouns { get; init; }

    /// <summary>Words that ask: what, which, how.</summary>
    public required HashSet<string> Interrogatives { get; init; }

    /// <summary>Words that join two questions.</summary>
    public required HashSet<string> Conjunctions { get; init; }

    /// <summary>Words that begin a request behind a condition: "If you have chemicals, describe …".</summary>
    public required HashSet<string> Requests { get; init; }

    /// <summary>Words that deny.</summary>
    public required HashSet<string> Negations { get; init; }

    /// <summary>Words that hold a denial in themselves: unclear, unsafe.</summary>
    public required HashSet<string> Negatives { get; init; }

    /// <summary>What "without" is, word by word.</summary>
    public required IReadOnlyList<string[]> Without { get; init; }

    /// <summary>Words that end the reach of a denial: and, if, that.</summary>
    public required HashSet<string> ClauseWords { get; init; }

    /// <summary>Phrases that say that the question may not apply.</summary>
    public required IReadOnlyList<string[]> Provisos { get; init; }

    /// <summary>Phrases at the beginning of a question that ask for agreement.</summary>
    public required IReadOnlyList<string[]> LeadingPhrases { get; init; }

    /// <summary>Words without content of their own.</summary>
    public required HashSet<string> StopWords { get; init; }

    /// <summary>Endings of inflection, longest first.</summary>
    public required IReadOnlyList<string> Endings { get; init; }

    /// <summary>What is known about a language by its code; null if nothing is.</summary>
    public static WordingLanguage? Find(string code) => code switch { "sv" => Swedish, "en" => English, _ => null };

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private static IReadOnlyList<string[]> Phrases(params string[] phrases) => phrases.Select(p => p.Split(' ')).ToList();
}
