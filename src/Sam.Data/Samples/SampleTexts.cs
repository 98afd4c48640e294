using Sam.Answers;

namespace Sam.Samples;

/// <summary>Sentences that anybody could write and nobody did.</summary>
internal sealed record SampleTexts(IReadOnlyList<string> Answers, IReadOnlyList<string> Comments)
{
    private static readonly SampleTexts Swedish = new(
        [
            "Det fungerar bra i vardagen.",
            "Vi behöver mer tid för uppföljning.",
            "Rutinerna finns men är inte kända av alla.",
            "Samverkan har blivit bättre under året.",
            "Vi vill ha stöd i riskbedömningarna.",
            "Målen är tydliga men svåra att följa upp.",
            "Introduktionen av nya medarbetare behöver ses över.",
            "Inget särskilt att tillägga.",
        ],
        ["Det har tagits upp på arbetsplatsträffen.", "Arbetet har börjat men är inte klart.", "Vi har saknat tid.", "Det gäller bara en del av verksamheten.", "En åtgärd är planerad."]);

    private static readonly SampleTexts English = new(
        [
            "It works well in everyday life.",
            "We need more time for follow-up.",
            "The routines exist but not everybody knows them.",
            "Cooperation has become better during the year.",
            "We would like support in assessing risks.",
            "The goals are clear but hard to follow up.",
            "The introduction of new staff needs to be looked over.",
            "Nothing in particular to add.",
        ],
        ["It was discussed at the workplace meeting.", "The work has begun but is not finished.", "There was no time.", "It concerns only a part of the unit.", "An action is planned."]);

    /// <summary>Sentences in the language that the questionnaire is written in.</summary>
    public static SampleTexts For(Questionnaire questionnaire) => WrittenLanguage.Of(questionnaire) == Language.English ? English : Swedish;
}
