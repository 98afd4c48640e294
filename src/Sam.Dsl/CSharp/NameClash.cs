namespace Sam.CSharp;

/// <summary>Two names of a questionnaire that are one name in C#.</summary>
/// <param name="Second">What has the second name: an item, an index, a scale or an option.</param>
/// <param name="SecondName">The second name.</param>
/// <param name="FirstName">The first.</param>
/// <param name="Name">What both are in C#.</param>
/// <param name="Item">The item where the second one is met first.</param>
internal sealed record NameClash(object Second, string SecondName, string FirstName, string Name, Item? Item)
{
    /// <summary>The clash at a place.</summary>
    public Diagnostic At(Place place) => CSharpDiagnostics.NameClash.At(place, SecondName, FirstName, Name);
}
