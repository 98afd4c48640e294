namespace Sam.Comparisons;

/// <summary>What there is to say where last wave is at hand, but not everything can be compared with it.</summary>
internal static class LastWaveChecks
{
    public static IEnumerable<Diagnostic> Of(SurveyWave wave, ScoreSheet? previous)
    {
        if (previous is null)
        {
            yield break;
        }

        foreach (var questionnaire in wave.Questionnaires)
        {
            if (LastWave.QuestionnaireIn(previous, wave, questionnaire) is not { } before)
            {
                yield return ComparisonDiagnostics.NoQuestionnaireBefore.At(Nowhere, questionnaire.Id, questionnaire.Head.PreviousId ?? questionnaire.Id);
            }
            else if (LastWave.Of(wave, questionnaire, previous) is not { } last)
            {
                yield return ComparisonDiagnostics.NotEarlier.At(Nowhere, questionnaire.Id, questionnaire.Period?.Text ?? "–", before.Questionnaire.Id, before.Questionnaire.Period?.Text ?? "–");
            }
            else
            {
                foreach (var diagnostic in Of(questionnaire, last))
                {
                    yield return diagnostic;
                }
            }
        }
    }

    private static Place.InValue Nowhere => new("", "");

    private static IEnumerable<Diagnostic> Of(Questionnaire questionnaire, LastWave last)
    {
        foreach (var (unit, predecessor) in last.Units.Unknown)
        {
            yield return ComparisonDiagnostics.UnknownPredecessor.At(new Place.InValue("", "$." + unit.Id), predecessor, unit.Name);
        }

        if (!last.Items.Reworded.IsEmpty)
        {
            var codes = string.Join(", ", last.Items.Reworded.Select(i => i.Code));
            yield return ComparisonDiagnostics.RewordedNotCompared.At(Nowhere, codes, questionnaire.Id, last.Scores.Questionnaire.Id);
        }
    }
}
