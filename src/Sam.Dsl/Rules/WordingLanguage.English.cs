namespace Sam.Rules;

/// <content>English.</content>
internal sealed partial record WordingLanguage
{
    private static readonly WordingLanguage English = new()
    {
        Verbs = Set("do does did is are was were has have had can could will would should may must"),
        Subjects = Set("you your there they we employees managers"),
        Openings = Phrases("is it", "does it", "is the", "are the", "does the", "do the", "has the"),
        Availability = Phrases("is there", "are there", "there is", "there are", "can"),
        Pronouns = Set("you they we he she there these this"),
        Interrogatives = Set("what which how why when where who whose"),
        Conjunctions = Set("and"),
        Requests = Set("state describe write tick answer choose go skip explain comment give please then"),
        Negations = Set("not never no none nothing don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't can't cannot couldn't won't wouldn't shouldn't"),
        Negatives = Set(
            "unclear unsafe impossible unsuitable uncertain unsure unknown unreasonable unfair insufficient unhealthy unimportant unpleasant "
            + "unacceptable unwilling unusual inadequate inappropriate"),
        Without = Phrases("without"),
        ClauseWords = Set("and or but if that who which when before because while than as"),
        Provisos = Phrases("if applicable", "where applicable", "when applicable", "if necessary", "where necessary", "if needed", "where needed", "when needed", "as needed", "in cases where"),
        LeadingPhrases = Phrases(
            "surely", "don't you think", "don't you agree", "do you not think", "do you not agree", "do you agree that", "wouldn't you say", "wouldn't you agree",
            "isn't it true that", "is it not true that", "shouldn't"),
        StopWords = Set(
            "and or the a an of to in on for with by at as is are was were has have had do does did you your we our they their it its this that these those "
            + "there be been how what which where from between within under"),
        Endings = ["ings", "ing", "ies", "ed", "es", "s", "e"],
    };
}
