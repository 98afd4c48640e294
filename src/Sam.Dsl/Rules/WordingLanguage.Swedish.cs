namespace Sam.Rules;

/// <content>Swedish.</content>
internal sealed partial record WordingLanguage
{
    private static readonly WordingLanguage Swedish = new()
    {
        Verbs = Set(
            "har är var finns fanns kan får vet ska skulle vill fungerar fungerade arbetar jobbar upplever känner tycker anser bedömer gör tar "
            + "följer följs ingår behöver brukar hinner vågar genomför genomförs genomfördes dokumenteras kommer saknar saknas saknades deltar hanterar "
            + "hanteras använder används pratar diskuterar planerar tror ser förekommer stöder stödjer erbjuder erbjuds ger leder samarbetar samverkar trivs mår "
            + "kände upplevde fick hade blev blir går sker skedde borde måste bör"),
        Subjects = Set("ni du man er ert era din ditt dina medarbetarna cheferna chefen arbetsplatsen arbetsplatsens verksamheten verksamhetens"),
        Openings = Phrases("finns det", "är det", "fungerar det", "kan det", "går det", "ska det", "får man", "händer det", "förekommer det"),
        Availability = Phrases("finns", "det finns", "kan"),
        Pronouns = Set("ni du man det den de dessa vi jag"),
        Interrogatives = Set("vad vilken vilket vilka hur varför när var vem vems"),
        Conjunctions = Set("och samt"),
        Requests = Set("ange beskriv skriv kryssa svara välj gå hoppa förklara motivera kommentera ge lämna kontakta så då"),
        Negations = Set("inte aldrig ingen inga inget ingenting icke"),
        Negatives = Set(
            "omöjlig omöjligt omöjliga olämplig olämpligt olämpliga otydlig otydligt otydliga osäker osäkert osäkra otrygg otryggt otrygga oklar oklart oklara "
            + "okänd okänt okända orimlig orimligt orimliga orättvis orättvist orättvisa otillräcklig otillräckligt otillräckliga "
            + "ohälsosam ohälsosamt ohälsosamma oviktig oviktigt oviktiga obehaglig obehagligt obehagliga oacceptabel oacceptabelt oacceptabla "
            + "ovillig ovilligt ovilliga oenig oenigt oeniga ovanlig ovanligt ovanliga"),
        Without = Phrases("utan att"),
        ClauseWords = Set("och eller men samt om att som när innan därför eftersom medan än"),
        Provisos = Phrases("vid behov", "i de fall", "i förekommande fall", "i tillämpliga fall", "om tillämpligt", "om det är aktuellt", "om det är tillämpligt"),
        LeadingPhrases = Phrases(
            "visst är", "visst har", "visst finns", "visst kan", "visst fungerar", "visst känner", "tycker du inte att", "tycker ni inte att", "håller du med om att", "håller ni med om att", "håller du inte med om", "håller ni inte med om",
            "är det inte så att", "instämmer du inte i att", "anser du inte att", "anser ni inte att", "är du inte överens om att", "borde inte"),
        StopWords = Set(
            "och i på av för med till som är har ni du vi er era ert din ditt dina vår vårt våra att det de den dem en ett om vid från sig "
            + "man ha vara finns hur vad vilka vilken vilket där här så ock eller samt inom mellan under"),
        Endings = ["arnas", "ernas", "ornas", "arna", "erna", "orna", "andet", "are", "ande", "ets", "ens", "ade", "at", "et", "en", "ar", "er", "or", "na", "a", "e", "n", "s", "t"],
    };
}
