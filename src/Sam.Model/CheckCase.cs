namespace Sam;

/// <summary>
/// An example that a questionnaire must pass: answers, and what follows from them. Two are equal if they say the same, wherever in a file
/// they stand.
/// </summary>
/// <param name="Given">The answers by item code, as written; a stem stands for all its parts.</param>
/// <param name="Unit">The unit's properties by name.</param>
/// <param name="NotShown">The items that must not be shown.</param>
/// <param name="Gives">The values of indices, as printed: see <see cref="PrintedValue"/>.</param>
public sealed record CheckCase(
    Sequence<KeyValuePair<string, string>> Given,
    Sequence<KeyValuePair<string, string>> Unit,
    Sequence<ItemCode> NotShown,
    Sequence<KeyValuePair<string, string>> Gives)
{
    /// <summary>Where its parts stand in the author's file; nothing is known of a case that an application built. Left out of equality.</summary>
    public CheckPlaces Places { get; init; } = CheckPlaces.Unknown;

    /// <inheritdoc/>
    public bool Equals(CheckCase? other) =>
        other is not null && Given == other.Given && Unit == other.Unit && NotShown == other.NotShown && Gives == other.Gives;

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Given.GetHashCode() * 31) + Gives.GetHashCode());
}
