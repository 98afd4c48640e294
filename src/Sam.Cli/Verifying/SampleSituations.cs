namespace Sam.Verifying;

/// <summary>Made-up answers together with what conditions may ask for beside them: units with and without properties, last wave or none.</summary>
internal static class SampleSituations
{
    private const int Count = 200;

    /// <summary>The same for the same questionnaire, on every machine.</summary>
    public static IEnumerable<(Response Response, ResponseContext Context)> Of(Questionnaire questionnaire)
    {
        var responses = SampleResponses.Create(questionnaire, options: new SampleOptions { Count = Count });
        for (var i = 0; i < responses.Count; i++)
        {
            // Last wave is this one under other answers: the questions are those that its conditions can name.
            var units = Enumerable.Range(0, i % 3).Select(u => UnitOf(questionnaire, i + u));
            yield return (responses[i], new ResponseContext(units, i % 2 == 0 ? questionnaire : null, i % 4 == 0 ? responses[(i + 1) % responses.Count] : null));
        }
    }

    private static Unit UnitOf(Questionnaire questionnaire, int number) => new(
        FormattableString.Invariant($"e{number}"),
        properties: questionnaire.Head.UnitProperties
            .Where((_, i) => (number + i) % 5 != 0)
            .Select(p => KeyValuePair.Create(p.Name, ValueOf(p.Answer, number)))
            .ToSequence());

    private static string ValueOf(AnswerType answer, int number) => answer switch
    {
        AnswerType.Date => FormattableString.Invariant($"2024-{(number % 12) + 1:00}-15"),
        _ when answer.Options.IsEmpty => FormattableString.Invariant($"{number % 60}"),
        _ => answer.Options[number % answer.Options.Count].Code,
    };
}
