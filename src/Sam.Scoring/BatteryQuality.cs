namespace Sam;

/// <summary>How one response answered one battery. Raw answers, not reversed.</summary>
/// <param name="Battery">The battery.</param>
/// <param name="Valid">How many of its items have a valid answer.</param>
/// <param name="Longstring">
/// The longest run of the same answer in the order presented. "Not applicable", "don't know" and blank break a run; an item that was not
/// shown was not presented and does not. 0 without a valid answer. (Johnson, <i>J Res Pers</i> 2005;39:103–129.)
/// </param>
/// <param name="ResponseVariability">
/// The intra-individual response variability (IRV): the standard deviation (n − 1) of the valid answers' scores. Null with fewer than two.
/// (Dunn et al., <i>J Bus Psychol</i> 2018;33:105–121.)
/// </param>
/// <param name="IsStraightLine">
/// True if all items that were shown, at least six, some of them reversed and some not, have the same valid answer. False for every other
/// battery.
/// </param>
public sealed record BatteryQuality(Battery Battery, int Valid, int Longstring, double? ResponseVariability, bool IsStraightLine);
