namespace Sam.Binding;

/// <summary>A citation taken apart, and the law that it names.</summary>
/// <param name="Reference">The citation.</param>
/// <param name="Law">The law, of the project's own before those of the catalogue; null if it is not known.</param>
internal sealed record CitedLaw(LegalReference Reference, Law? Law)
{
    public static CitedLaw Of(string citation, Sequence<Law> further)
    {
        var reference = LawCatalogue.Read(citation, further);
        var own = further.FirstOrDefault(l => l.Name.Equals(reference.Law, StringComparison.OrdinalIgnoreCase));
        return new CitedLaw(reference, own ?? LawCatalogue.Find(reference.Law));
    }
}
