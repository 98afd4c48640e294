namespace Sam.Keywords;

/// <summary>The scales that every questionnaire has. Their codes are the same in every language.</summary>
internal static class BuiltInScales
{
    public const string FreeText = "fritext";
    public const string Number = "tal";
    public const string Date = "datum";

    private static readonly AnswerOption Yes = new("ja", Label("Ja", "Yes"), Score: 100, IsPositive: true);
    private static readonly AnswerOption No = new("nej", Label("Nej", "No"), Score: 0);
    private static readonly AnswerOption NotApplicable = new("ej-aktuellt", Label("Ej aktuellt", "Not applicable"), OptionKind.NotApplicable);

    private static readonly Dictionary<string, ResponseScale> Scales = new ResponseScale[]
    {
        new("ja-nej", [Yes, No]),
        new("ja-nej-ej-aktuellt", [Yes, No, NotApplicable]),
        new("ja-delvis-nej", [Yes, new AnswerOption("delvis", Label("Delvis", "Partly"), Score: 50), No]),
        new("1-5", Enumerable.Range(1, 5).Select(NumberOption), isNumeric: true),
        new("glad-neutral-ledsen",
        [
            new AnswerOption("glad", Label("Glad", "Happy"), Score: 100, IsPositive: true) { Symbol = "🙂" },
            new AnswerOption("neutral", Label("Neutral", "Neutral"), Score: 50) { Symbol = "😐" },
            new AnswerOption("ledsen", Label("Ledsen", "Sad"), Score: 0) { Symbol = "🙁" },
        ]),
    }.ToDictionary(s => s.Id, StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["yes-no"] = "ja-nej",
        ["free-text"] = FreeText,
        ["number"] = Number,
        ["date"] = Date,
    };

    /// <summary>The names that a reader is offered.</summary>
    public static IEnumerable<string> Names => Scales.Keys.Concat([FreeText, Number, Date]);

    /// <summary>What an alias stands for, or the name itself.</summary>
    public static string Resolve(string name) => Aliases.TryGetValue(name, out var resolved) ? resolved : name;

    /// <summary>The answer type of a built-in scale's name; null if there is none.</summary>
    public static AnswerType? Find(string name) => Resolve(name).ToLowerInvariant() switch
    {
        FreeText => new AnswerType.FreeText(),
        Number => new AnswerType.Number(),
        Date => new AnswerType.Date(),
        var resolved => Scales.TryGetValue(resolved, out var scale) ? new AnswerType.Choice(scale) : null,
    };

    /// <summary>An option of a numeric scale.</summary>
    public static AnswerOption NumberOption(int value)
    {
        var code = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new AnswerOption(code, code, Score: value);
    }

    private static LocalizedText Label(string sv, string en) => new LocalizedText(sv).With("en", en);
}
