namespace Sam;

/// <summary>Where the counts of a ranking come from.</summary>
public enum RankingSource
{
    /// <summary>Answers: how many chose each.</summary>
    Answers,

    /// <summary>Published counts.</summary>
    Published,

    /// <summary>The list of decided actions.</summary>
    Actions,
}

/// <summary>What was named most often: competition ranks with ties.</summary>
/// <param name="CountsAs">What is ranked.</param>
/// <param name="UnitId">For which unit and all below it.</param>
/// <param name="Source">Where the counts come from.</param>
/// <param name="QuestionnaireId">The questionnaire whose items (or areas) are ranked.</param>
/// <param name="Item">The item whose options are ranked; null for other sources.</param>
/// <param name="Respondents">How many answered the item; null for other sources.</param>
/// <param name="Places">The ranks, best first.</param>
/// <param name="NotNamed">What could have been named and was not, in the questionnaire's order.</param>
public sealed record Ranking(
    CountsAs CountsAs,
    string UnitId,
    RankingSource Source,
    string QuestionnaireId,
    ItemCode? Item,
    long? Respondents,
    Sequence<RankPlace> Places,
    Sequence<RankedItem> NotNamed)
{
    /// <summary>The first places up to a number, with all that are tied at the cut.</summary>
    public IEnumerable<RankPlace> Top(int count) => Places.Where(p => p.Rank <= count);

    /// <summary>True if all that were named are tied: there is then no first.</summary>
    public bool IsAllTied => Places.Count == 1 && Places[0].Items.Count > 1;

    internal static Ranking Of(
        CountsAs countsAs, string unit, RankingSource source, string questionnaire, ItemCode? item, long? respondents,
        IReadOnlyList<(RankedItem Item, long Count)> counts)
    {
        var places = new List<RankPlace>();
        var rank = 1;
        foreach (var group in Ranks.Groups(counts.Select(c => c.Count > 0 ? (Rational?)c.Count : null).ToList()))
        {
            places.Add(new RankPlace(rank, group.Select(i => counts[i].Item).ToSequence(), counts[group[0]].Count));
            rank += group.Count;
        }

        var notNamed = counts.Where(c => c.Count == 0).Select(c => c.Item).ToSequence();
        return new Ranking(countsAs, unit, source, questionnaire, item, respondents, places.ToSequence(), notNamed);
    }
}

/// <summary>What shares a rank.</summary>
/// <param name="Rank">The rank; equal counts share one and the next ones are left out (1, 2, 2, 4).</param>
/// <param name="Items">What has it, in the questionnaire's order.</param>
/// <param name="Count">How often each was named.</param>
public sealed record RankPlace(int Rank, Sequence<RankedItem> Items, long Count);

/// <summary>What is ranked: an item by its code, or an area or option that readers know by its words.</summary>
/// <param name="Code">The code.</param>
/// <param name="Text">The text of the item, or the option's label.</param>
/// <param name="HasNumber">True for items, which readers know by their code; false for areas and options, whose codes were made for data files.</param>
public sealed record RankedItem(string Code, LocalizedText Text, bool HasNumber = true);
