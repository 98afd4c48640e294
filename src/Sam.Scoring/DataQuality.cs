using Sam.Quality;

namespace Sam;

/// <summary>
/// What the answers themselves give reason to look at: runs of one answer, little variation, blanks, answers all alike, answers outside the
/// scale, ids that come twice, choices against the rules. These are flags: nothing is ever left out of a figure for them.
/// </summary>
/// <remarks>
/// <see cref="Responses"/> is for whoever holds the answers. Reports print <see cref="SummaryOf"/> only, which keeps the rules of privacy.
/// </remarks>
public sealed class DataQuality
{
    private readonly ResponseSet _set;

    private DataQuality(ResponseSet set, Sequence<Battery> batteries, Sequence<ResponseQuality> responses, Sequence<ItemQuality> items)
    {
        _set = set;
        Batteries = batteries;
        Responses = responses;
        Items = items;
    }

    /// <summary>The batteries of the questionnaire, in order.</summary>
    public Sequence<Battery> Batteries { get; }

    /// <summary>Every response in the order of the set, whatever its status.</summary>
    public Sequence<ResponseQuality> Responses { get; }

    /// <summary>The several-choice items in order.</summary>
    public Sequence<ItemQuality> Items { get; }

    /// <summary>Looks through a set, once per response and item.</summary>
    public static DataQuality Of(ResponseSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        var batteries = Sam.Quality.Batteries.Of(set.Questionnaire);
        var readers = batteries.Select(b => new BatteryReader(set, b)).ToList();
        var counted = new CountedItems(set);
        var identical = AnswerVectors.CountsOf(set);
        var responses = Enumerable.Range(0, set.ResponseCount).Select(place =>
        {
            var (answered, items) = counted.Of(place);
            return new ResponseQuality(place, set.StatusAt(place), answered, items)
            {
                Batteries = readers.Select(r => r.Read(place)).ToSequence(),
                IdenticalVectors = identical[place],
                AnswersSetAside = set.SetAsideAt(place),
                HasEarlierId = set.HasEarlierId(place),
            };
        });
        return new DataQuality(set, batteries, responses.ToSequence(), ChoiceRules.Of(set).ToSequence());
    }

    /// <summary>The counts of a unit and all below it, as far as the rules of privacy let them be shown.</summary>
    /// <exception cref="KeyNotFoundException">The organisation has no such unit.</exception>
    public DataQualitySummary SummaryOf(Unit unit, PrivacyRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var organisation = _set.Organisation;
        var under = organisation.Under(organisation[unit.Id]).Select(u => organisation.IndexOf(u.Id)).ToHashSet();
        var touches = _set.Segments.Select(s => s.Units.Any(under.Contains)).ToList();
        var analysed = Responses.Where(r => r.IsAnalysed && touches[_set.SegmentAt(r.Place)]).ToList();
        var summary = new DataQualitySummary { Responses = analysed.Count };
        if (rules.MinGroup is not null && (!rules.Shows(analysed.Count) || organisation.ParentOf(unit) is not null))
        {
            return rules.HidesParticipation && organisation.ParentOf(unit) is not null ? summary with { Responses = 0 } : summary;
        }

        long? Count(Func<ResponseQuality, bool> isSuch) => analysed.LongCount(isSuch) is var n && rules.Shows(n) ? n : null;
        var counted = analysed.Sum(r => (long)r.Counted);
        return summary with
        {
            MissingShare = counted == 0 ? null : Rational.Of(counted - analysed.Sum(r => (long)r.Answered), counted),
            StraightLines = Count(r => r.IsStraightLine),
            Identical = Count(r => r.IdenticalVectors > 1),
            WithAnswersSetAside = Count(r => r.AnswersSetAside > 0),
            WithEarlierId = Count(r => r.HasEarlierId),
        };
    }
}
