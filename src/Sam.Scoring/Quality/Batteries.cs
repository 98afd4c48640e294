namespace Sam.Quality;

/// <summary>The batteries of a questionnaire: as many items as possible, one after another, on one scale.</summary>
internal static class Batteries
{
    private const int FewestScores = 3;

    public static Sequence<Battery> Of(Questionnaire questionnaire)
    {
        var batteries = new List<Battery>();
        var current = new List<Item>();
        foreach (var item in questionnaire.Items)
        {
            if (current.Count > 0 && !Equals(current[0].Scale, item.Scale))
            {
                Close();
            }

            if (IsGraded(item))
            {
                current.Add(item);
            }
        }

        Close();
        return batteries.ToSequence();

        void Close()
        {
            if (current.Count > 1)
            {
                batteries.Add(new Battery(current.Select(i => i.Code).ToSequence(), current.Any(i => i.IsReversed) && current.Any(i => !i.IsReversed)));
            }

            current.Clear();
        }
    }

    private static bool IsGraded(Item item) =>
        item.Answer is AnswerType.Choice { Scale: { IsScored: true } scale } && scale.Options.Select(o => o.Score).OfType<Rational>().Distinct().Count() >= FewestScores;
}
