using Sam.Samples;

namespace Sam;

/// <summary>
/// Made-up answers for trying out a questionnaire: they follow its conditions, limits and scales and the organisation, and say nothing
/// about anybody. Units differ, some do not answer, some stop halfway.
/// </summary>
public static class SampleResponses
{
    /// <summary>Makes up responses: one for each assignment, unanswered ones blank; a joint response takes an assignment of each unit.</summary>
    /// <param name="questionnaire">What is asked.</param>
    /// <param name="organisation">Who is asked: as many assignments as units invite, shared out evenly where that is more than asked for; null for a few units made up.</param>
    /// <param name="options">How many, and where chance begins; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1 or above <see cref="SampleOptions.MaxCount"/>.</exception>
    public static Sequence<Response> Create(Questionnaire questionnaire, Organisation? organisation = null, SampleOptions? options = null)
    {
        _ = questionnaire ?? throw new ArgumentNullException(nameof(questionnaire));
        options ??= new SampleOptions();
        if (options.Count is < 1 or > SampleOptions.MaxCount)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Count, $"1 to {SampleOptions.MaxCount}");
        }

        var people = new SampleRespondent(questionnaire, options);
        return SampleAssignments.Of(questionnaire, organisation, options)
            .Select((units, i) => people.Answer(i + 1, units))
            .ToSequence();
    }
}
