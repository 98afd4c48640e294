namespace Sam;

/// <summary>The bases of an item's figures for a unit.</summary>
/// <param name="Listed">Assignments of the unit and those below it, ineligible ones included.</param>
/// <param name="Eligible">Those without the ineligible ones.</param>
/// <param name="Responded">Responses in the analysis (complete or partial).</param>
/// <param name="Shown">Responses in the analysis that were shown the item, blank ones included: the base of a printed distribution.</param>
/// <param name="Applicable">Shown, less those that answered "not applicable".</param>
/// <param name="Valid">Answers that are neither "not applicable" nor "don't know": the base of shares.</param>
/// <param name="Scored">Valid answers that have a score: the base of mean and median.</param>
public readonly record struct ItemBase(long Listed, long Eligible, long Responded, long Shown, long Applicable, long Valid, long Scored)
{
    /// <summary>The item response rate: valid and "don't know" answers over those it applies to. Without a value where it applies to nobody.</summary>
    public Figure ResponseRate(long dontKnow) => Figure.Share(Valid + dontKnow, Applicable);
}
