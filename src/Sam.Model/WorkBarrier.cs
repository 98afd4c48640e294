namespace Sam;

/// <summary>Something that stands in the way of work on the work environment ("hinder"), on one of three levels.</summary>
/// <param name="Code">The name that questionnaires and action lists use.</param>
/// <param name="Level">1 organisation and management, 2 conditions at the workplace, 3 implementation.</param>
/// <param name="Label">What the reader sees.</param>
public sealed record WorkBarrier(string Code, int Level, LocalizedText Label)
{
    /// <summary>The ten barriers of the ISM report (004_2d2b19c55631f53c.txt), in its order.</summary>
    public static Sequence<WorkBarrier> Catalogue { get; } = Sequence.Of(
        Of("förståelse-saknas", 1, "Förståelse för organisatorisk och social arbetsmiljö saknas", "Understanding of the organisational and social work environment is missing"),
        Of("sätts-på-paus", 1, "Arbetsmiljöarbetet sätts på paus", "Work environment management is put on hold"),
        Of("andra-perspektiv", 1, "Andra perspektiv prioriteras", "Other perspectives are given priority"),
        Of("tidsbrist", 2, "Ingen tid att agera", "No time to act"),
        Of("handlingsutrymme", 2, "Inget utrymme att agera", "No room to act"),
        Of("saknar-stöd", 2, "Inget stöd till ensam chef", "No support for a manager alone"),
        Of("bristande-incitament", 3, "Bristande incitament att förändra arbetets organisering", "Weak incentives to change how work is organised"),
        Of("hindrande-organisering", 3, "Hindrande organisering av arbetsmiljöarbetet", "Work environment management is organised in a way that hinders it"),
        Of("arbetssätt-saknas", 3, "Effektiva arbetssätt saknas", "Effective ways of working are missing"),
        Of("genomförande-oklart", 3, "Förståelse för praktiskt genomförande saknas", "Understanding of practical implementation is missing"));

    private static WorkBarrier Of(string code, int level, string sv, string en) => new(code, level, new LocalizedText(sv).With("en", en));
}
