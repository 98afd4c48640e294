namespace Sam;

/// <summary>Where the parts of a <see cref="CheckCase"/> stand in the author's file, in the order of the case's own lists.</summary>
/// <param name="Case">The case as a whole; null if it is not known.</param>
/// <param name="Given">The answers.</param>
/// <param name="NotShown">The items that must not be shown.</param>
/// <param name="Gives">The expected values.</param>
public sealed record CheckPlaces(Place? Case, Sequence<Place> Given, Sequence<Place> NotShown, Sequence<Place> Gives)
{
    /// <summary>The places of a case that no file holds.</summary>
    public static CheckPlaces Unknown { get; } = new(null, default, default, default);
}
