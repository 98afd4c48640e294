namespace Sam.Words;

/// <summary>What the answers themselves give reason to look at, in words, for the method note. Answers all alike are left to those who hold the data: with few questions they mean nothing.</summary>
internal static class QualityText
{
    public static IEnumerable<Message> Of(DataQualitySummary? quality)
    {
        if (quality?.StraightLines is { } straight and > 0)
        {
            yield return new Message(
                $"{Sv(straight)} svar har samma svar rakt igenom en rad påståenden av vilka några är omvända. De räknas som alla andra.",
                $"{En(straight, "response has", "responses have")} the same answer all the way through a list of statements of which some are reversed. They count like all others.");
        }

        if (quality?.WithAnswersSetAside is { } setAside and > 0)
        {
            yield return new Message(
                $"I {Sv(setAside)} svar ligger något utanför skalan eller går inte att läsa; den frågan räknas där som obesvarad.",
                $"In {En(setAside, "response", "responses")} something is outside the scale or can't be read; that question counts as blank there.");
        }

        if (quality?.WithEarlierId is { } twice and > 0)
        {
            yield return new Message(
                $"{Sv(twice)} svar har samma beteckning som ett tidigare svar. Alla räknas.",
                $"{En(twice, "response has", "responses have")} the same id as an earlier one. All of them count.");
        }
    }

    private static string Sv(long count) => NumberText.Count(count, Language.Swedish);

    private static string En(long count, string one, string several) => NumberText.Count(count, Language.English) + " " + (count == 1 ? one : several);
}
