using P = Sam.Keywords.KeywordPlace;

namespace Sam.Keywords;

/// <summary>
/// The one table of keywords: what a loader accepts, a formatter writes, schemas offer and docs list. A row is where, Swedish, English,
/// and what it means.
/// </summary>
internal static class KeywordTable
{
    private static readonly List<Keyword> Rows = [];

    // Each key of a file is looked up several times.
    private static readonly Dictionary<string, List<Keyword>> ByWord = new(StringComparer.OrdinalIgnoreCase);

    // Head
    public static readonly Keyword Questionnaire = Row(P.Head, "enkät", "questionnaire", "Enkätens namn; filens namn om det saknas.", "The questionnaire's name; the file's name if it is missing.");
    public static readonly Keyword Title = Row(P.Head, "titel", "title", "Enkätens titel.", "The questionnaire's title.");
    public static readonly Keyword Period = Row(P.Head, "period", "period", "Tiden som enkäten gäller: 2023, 2023-H1, 2023-Q3 eller 2023-09.", "The time it asks about: 2023, 2023-H1, 2023-Q3 or 2023-09.");
    public static readonly Keyword Languages = Row(P.Head, "språk", "languages", "Språken som alla texter ska finnas på; rapporten skrivs på det första.", "The languages that every text must exist in; reports are in the first.");
    public static readonly Keyword Source = Row(P.Head, "källa", "source", "Varifrån frågorna kommer.", "Where the questions come from.");
    public static readonly Keyword Previous = Row(P.Head, "föregående", "previous", "Förra omgångens enkät.", "Last wave's questionnaire.");
    public static readonly Keyword Uses = Row(P.Head, "använder", "uses", "Andra enkäter som denna hämtar påståenden eller områden från (namn: fil).", "Other questionnaires that this one takes statements or sections from (name: file).");
    public static readonly Keyword Anonymous = Row(P.Head, "anonymt", "anonymous", "ja eller nej; anonyma svar visas bara för grupper som är stora nog.", "yes or no; anonymous answers are shown only for groups that are large enough.");
    public static readonly Keyword MinAnswers = Row(P.Head, "minst-antal-svar", "min-answers", "Minsta grupp som visas när svaren är anonyma; 5 om inget sägs.", "The smallest group shown when answers are anonymous; 5 unless said.");
    public static readonly Keyword Introduction = Row(P.Head, "inledning", "introduction", "Text före första frågan.", "Words before the first question.");
    public static readonly Keyword UnitProperties = Row(P.Head, "enhetsegenskaper", "unit-properties", "Egenskaper hos enheter som villkor kan fråga efter (namn: skala).", "Properties of units that conditions may ask for (name: scale).");
    public static readonly Keyword Note = Row(P.Head | P.Section | P.Item | P.Part, "anmärkning", "note", "Vad rapportens läsare måste veta; skrivs i metodavsnittet.", "What the reader of the report must know; printed in the method note.");
    public static readonly Keyword Laws = Row(P.Head | P.Section | P.Item | P.Part, "lagrum", "law", "Lag eller föreskrift som följs upp, en eller flera.", "Law or provision that is followed up, one or more.");
    public static readonly Keyword Audience = Row(P.Head | P.Section | P.Item | P.Part, "målgrupp", "audience", "Vilka frågorna är till för.", "Whom the questions are for.");

    // Who answers
    public static readonly Keyword Respondents = Row(P.Head, "svarande", "respondent", "Vem som svarar, och för vad.", "Who answers, and for what.");
    public static readonly Keyword RespondentRole = Row(P.Respondents, "roll", "role", "Rollen som svarar.", "The role that answers.");
    public static readonly Keyword Together = Row(P.Respondents, "tillsammans-med", "with", "Roller som deltar i svaret.", "Roles that take part in the answer.");
    public static readonly Keyword OnePer = Row(P.Respondents, "ett-svar-per", "one-per", "Nivån som det finns ett svar för.", "The level that there is one answer for.");
    public static readonly Keyword Joint = Row(P.Respondents, "gemensamt-svar", "joint", "ja om flera enheter får svara tillsammans.", "yes if several units may answer together.");
    public static readonly Keyword Methods = Row(P.Respondents, "metoder", "methods", "Hur svar får lämnas: enkät, intervju, apt-dialog, papper.", "How answers may be given: questionnaire, interview, meeting, paper.");
    public static readonly Keyword Roles = Row(P.Head, "roller", "roles", "Roller utöver de vanliga, eller närmare beskrivna.", "Roles beside the usual ones, or described more closely.");
    public static readonly Keyword Includes = Row(P.Role, "omfattar", "includes", "Smalare roller som räknas hit.", "Narrower roles that count as this one.");

    // Scales
    public static readonly Keyword Scales = Row(P.Head, "skalor", "scales", "Svarsskalor (namn: skala).", "Scales (name: scale).");
    public static readonly Keyword Answers = Row(P.Head | P.Section | P.Item | P.Part, "svar", "answers", "Svarsskalan: ett namn, en lista av alternativ, eller en skala skriven på plats.", "The scale: a name, a list of options, or a scale written in place.");
    public static readonly Keyword Options = Row(P.Scale, "alternativ", "options", "Svarsalternativen: en lista, eller kod: etikett.", "The options: a list, or code: label.");
    public static readonly Keyword Scores = Row(P.Scale | P.Option, "poäng", "scores", "Alternativens poäng.", "The options' scores.");
    public static readonly Keyword Positive = Row(P.Scale, "positivt", "positive", "Alternativen som räknas i andelen positiva.", "The options that count in the share of positive answers.");
    public static readonly Keyword NotApplicable = Row(P.Scale | P.Item | P.Part, "ej-aktuellt", "not-applicable", "Alternativ som lämnar basen för andelar och medelvärden.", "Option that leaves the base of shares and means.");
    public static readonly Keyword DontKnow = Row(P.Scale | P.Item | P.Part, "vet-ej", "dont-know", "Alternativ för den som inte kan svara; lämnar basen för andelar och medelvärden.", "Option for those who can't answer; leaves the base of shares and means.");
    public static readonly Keyword From = Row(P.Scale, "från", "from", "Första talet på en talskala.", "The first number of a numeric scale.");
    public static readonly Keyword To = Row(P.Scale, "till", "to", "Sista talet på en talskala.", "The last number of a numeric scale.");
    public static readonly Keyword Labels = Row(P.Scale, "etiketter", "labels", "Ord för några av talen (tal: text).", "Words for some of the numbers (number: text).");
    public static readonly Keyword Several = Row(P.Scale | P.Item | P.Part, "flera", "several", "ja om flera alternativ får väljas.", "yes if several options may be chosen.");
    public static readonly Keyword Exclusive = Row(P.Scale, "utesluter-övriga", "exclusive", "Alternativ som inte får väljas tillsammans med andra.", "Options that can't be chosen together with others.");
    public static readonly Keyword Symbol = Row(P.Scale | P.Option, "symbol", "symbol", "Tecken bredvid etiketten.", "A sign beside the label.");

    // Structure
    public static readonly Keyword Sections = Row(P.Head, "områden", "sections", "Lista av områden.", "List of sections.");
    public static readonly Keyword SectionTitle = Row(P.Section, "område", "section", "Områdets rubrik.", "The section's heading.");
    public static readonly Keyword Questions = Row(P.Head | P.Section | P.Index, "frågor", "questions", "Lista av frågor.", "List of questions.");
    public static readonly Keyword Parts = Row(P.Item, "delar", "parts", "Frågans delar (a: text); ”…” i frågan visar var de hör hemma.", "The question's parts (a: text); “…” in the question shows where they belong.");
    public static readonly Keyword Help = Row(P.Item | P.Part | P.Section, "hjälp", "help", "Kort hjälp bredvid frågan.", "Short help beside the question.");
    public static readonly Keyword Guidance = Row(P.Item | P.Part | P.Section, "fördjupning", "guidance", "Längre vägledning.", "Longer guidance.");
    public static readonly Keyword Id = Row(P.Item | P.Part | P.Section | P.Option | P.Stage, "id", "id", "Namnet i data och uttryck.", "The name in data and expressions.");
    public static readonly Keyword Text = Row(P.Item | P.Part | P.Option | P.Index | P.Role | P.Barrier | P.Stage, "text", "text", "Texten som läsaren ser.", "The text that readers see.");

    // Item
    public static readonly Keyword ChooseFrom = Row(P.Item | P.Part, "välj-bland", "choose-from", "Alternativen hämtas från en annan enkät: NAMN.påståenden eller NAMN.områden.", "The options come from another questionnaire: NAME.statements or NAME.sections.");
    public static readonly Keyword AtLeast = Row(P.Item | P.Part | P.Scale, "minst", "at-least", "Minsta antal val, eller minsta tal.", "The fewest choices, or the least number.");
    public static readonly Keyword AtMost = Row(P.Item | P.Part | P.Scale, "högst", "at-most", "Högsta antal val, eller högsta tal.", "The most choices, or the greatest number.");
    public static readonly Keyword Required = Row(P.Head | P.Section | P.Item | P.Part, "obligatorisk", "required", "ja eller nej; nej om inget sägs för fritext och flerval, annars ja.", "yes or no; unless said no for free text and several choices, otherwise yes.");
    public static readonly Keyword Comment = Row(P.Item | P.Part, "kommentar", "comment", "ja, eller ”vid” och ett alternativ: då bes om en kommentar.", "yes, or “on” and an option: a comment is then asked for.");
    public static readonly Keyword ShowIf = Row(P.Item | P.Part | P.Section, "visa-om", "show-if", "Villkoret för att frågan visas.", "The condition for showing the question.");
    public static readonly Keyword Reversed = Row(P.Item | P.Part, "vänd-skala", "reversed", "ja om poängen räknas baklänges.", "yes if scores are reversed.");
    public static readonly Keyword Weight = Row(P.Item | P.Part, "vikt", "weight", "Frågans vikt i index; 1 om inget sägs.", "The question's weight in indices; 1 unless said.");
    public static readonly Keyword ActionWhen = Row(P.Item | P.Part, "åtgärd-vid", "action-when", "Svar som kräver en åtgärd.", "Answers that call for an action.");
    public static readonly Keyword Barriers = Row(P.Head | P.Item | P.Part, "hinder", "barriers", "Hinder som frågan visar på; först i filen: fler hinder (kod: nivå och text).", "Barriers that the question tells about; at the top of the file: further barriers (code: level and text).");
    public static readonly Keyword BarrierLevel = Row(P.Barrier, "nivå", "level", "Hindrets nivå: 1, 2 eller 3.", "The barrier's level: 1, 2 or 3.");
    public static readonly Keyword CountsAs = Row(P.Item | P.Part, "räknas-som", "counts-as", "Vad de valda alternativen rangordnas som: styrkor, brister eller åtgärder.", "What the chosen options are ranked as: strengths, deficiencies or actions.");
    public static readonly Keyword Previously = Row(P.Item | P.Part, "förra-året", "previously", "Frågans nummer i förra omgången.", "The question's number in the last wave.");
    public static readonly Keyword PreviousItem = Row(P.Previously, "fråga", "question", "Numret i förra omgången.", "The number in the last wave.");
    public static readonly Keyword Comparable = Row(P.Previously, "jämförbar", "comparable", "ja, nej eller med-förbehåll.", "yes, no or with-caution.");
    public static readonly Keyword Because = Row(P.Previously, "därför", "because", "Skälet.", "The reason.");
    public static readonly Keyword Report = Row(P.Item | P.Part | P.Index, "redovisa", "report", "Mått som ska redovisas.", "Measures to report.");
    public static readonly Keyword Sensitive = Row(P.Item | P.Part, "känslig", "sensitive", "ja om svaren behöver starkare skydd.", "yes if answers need stronger protection.");

    // Results
    public static readonly Keyword Indices = Row(P.Head, "index", "indices", "Index (namn: beskrivning).", "Indices (name: description).");
    public static readonly Keyword Calculation = Row(P.Index, "beräkning", "calculation", "medel, summa, andel eller ett eget mått.", "mean, sum, share or a measure of your own.");
    public static readonly Keyword Value = Row(P.Index, "värde", "value", "Indexet som uttryck.", "The index as an expression.");
    public static readonly Keyword MinAnswered = Row(P.Index, "minst-besvarade", "min-answered", "hälften, alla, hälften-av-tillämpliga, ett antal eller k-1.", "half, all, half-applicable, a number or k-1.");
    public static readonly Keyword Combine = Row(P.Index, "sammanvägning", "combine", "svarande, frågor eller alla-svar.", "respondents, items or all-answers.");
    public static readonly Keyword Model = Row(P.Index, "skala", "scale", "reflektiv om frågorna mäter samma sak, formativ om de är delar; för reliabilitet.", "reflective if the questions measure one thing, formative if they are parts; for reliability.");
    public static readonly Keyword OnRange = Row(P.Index, "på-skala", "on-range", "0-100 för procent av det möjliga.", "0-100 for percent of the maximum possible.");
    public static readonly Keyword Light = Row(P.Head | P.Index, "trafikljus", "traffic-light", "Gränser för grönt och gult.", "Limits of green and yellow.");
    public static readonly Keyword GreenFrom = Row(P.Light, "grönt-från", "green-from", "Minsta värde som är grönt.", "The least value that is green.");
    public static readonly Keyword YellowFrom = Row(P.Light, "gult-från", "yellow-from", "Minsta värde som är gult.", "The least value that is yellow.");
    public static readonly Keyword Bands = Row(P.Index, "band", "bands", "Band (från-värde: text).", "Bands (from value: text).");
    public static readonly Keyword Targets = Row(P.Head, "mål", "targets", "Mål för svarsfrekvens, andel positiva och index.", "Targets for response rate, share of positive answers and indices.");
    public static readonly Keyword TargetResponseRate = Row(P.Targets, "svarsfrekvens", "response-rate", "Mål för svarsfrekvensen: en andel, eller stigande.", "Target for the response rate: a share, or rising.");
    public static readonly Keyword TargetSharePositive = Row(P.Targets, "andel-positiva", "share-positive", "Mål för andelen positiva svar: en andel, eller stigande.", "Target for the share of positive answers: a share, or rising.");

    // Stages and checks
    public static readonly Keyword Stages = Row(P.Head, "steg", "stages", "Steg i ordning, vart och ett med frågor att bocka av.", "Stages in order, each with questions to tick.");
    public static readonly Keyword StageItems = Row(P.Stage, "checklista", "checklist", "Frågorna som hör till steget.", "The questions of the stage.");
    public static readonly Keyword Checks = Row(P.Head, "kontrollfall", "checks", "Exempel som enkäten ska klara.", "Examples that the questionnaire must pass.");
    public static readonly Keyword Given = Row(P.Check, "givet", "given", "Svaren i exemplet (fråga: svar).", "The answers of the example (question: answer).");
    public static readonly Keyword GivenUnit = Row(P.Check, "enhet", "unit", "Enhetens egenskaper i exemplet (egenskap: värde).", "The unit's properties in the example (property: value).");
    public static readonly Keyword NotShown = Row(P.Check, "visas-inte", "not-shown", "Frågor som inte ska visas.", "Questions that must not be shown.");
    public static readonly Keyword Gives = Row(P.Check, "ger", "gives", "Indexens värden (index: värde som det skrivs).", "The indices' values (index: value as printed).");

    // Settings of a project
    public static readonly Keyword Severities = Row(P.Settings, "allvar", "severities", "Hur allvarliga meddelanden är (id: fel, varning, råd eller av).", "How grave messages are (id: error, warning, hint or off).");
    public static readonly Keyword KnownLaws = Row(P.Settings, "lagar", "laws", "Lagar och föreskrifter utöver de kända (namn: när de gäller).", "Laws and provisions beside the known ones (name: when they are in force).");
    public static readonly Keyword InForceFrom = Row(P.Law, "gäller-från", "in-force-from", "Första dagen som lagen gäller.", "The first day that the law is in force.");
    public static readonly Keyword InForceTo = Row(P.Law, "gäller-till", "in-force-to", "Sista dagen som lagen gäller.", "The last day that the law is in force.");
    public static readonly Keyword ReplacedBy = Row(P.Law, "ersatt-av", "replaced-by", "Lagen som gäller i stället.", "The law that is in force instead.");

    /// <summary>All keywords in the order of the table.</summary>
    public static IReadOnlyList<Keyword> All => Rows;

    /// <summary>The keyword that a word is at a place, in either language; null if none.</summary>
    public static Keyword? At(P place, string word) => ByWord.TryGetValue(word, out var rows) ? rows.Find(k => (k.Where & place) != 0) : null;

    /// <summary>The keyword that a word is anywhere, in either language; null if none.</summary>
    public static Keyword? Anywhere(string word) => ByWord.TryGetValue(word, out var rows) ? rows[0] : null;

    private static Keyword Row(P where, string sv, string en, string meansSv, string meansEn)
    {
        var keyword = new Keyword(where, sv, en, new Message(meansSv, meansEn));
        Rows.Add(keyword);
        foreach (var word in new[] { sv, en }.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!ByWord.TryGetValue(word, out var rows))
            {
                ByWord.Add(word, rows = []);
            }

            rows.Add(keyword);
        }

        return keyword;
    }
}
