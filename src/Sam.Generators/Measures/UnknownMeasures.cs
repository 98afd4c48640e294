using System.Collections.Immutable;
using Sam.Generators.Reporting;

namespace Sam.Generators.Measures;

/// <summary>Compares the measures that a questionnaire asks for with the classes that a project can see.</summary>
internal static class UnknownMeasures
{
    /// <summary>The names that no class computes; where the project does not see Sam.Scoring, what the core says of them.</summary>
    public static FileReport Of(AskedMeasures asked, Sequence<string> own, ImmutableArray<KnownMeasures> referenced)
    {
        if (asked.Asks.IsEmpty)
        {
            return FileReport.Empty;
        }

        var names = own.Concat(referenced.SelectMany(r => r.Names)).Distinct(StringComparer.Ordinal).OrderBy(n => n, StringComparer.Ordinal).ToList();
        var canTell = referenced.Any(r => r.IsScoring);
        return new FileReport(
            Sequence.Of(asked.File),
            asked.Asks.Where(a => !names.Contains(a.Name)).Select(a => canTell ? Missing(a, names) : a.Diagnostic).ToSequence());
    }

    // The core has looked among the built-in names; the nearer of the two guesses is the project's own.
    private static Diagnostic Missing(AskedMeasure asked, List<string> names)
    {
        var missing = BuildDiagnostics.MissingMeasure.At(asked.Diagnostic.Where, asked.Name);
        var nearest = Spelling.Nearest(asked.Name, names) ?? asked.Diagnostic.Fixes.Select(f => f.Edits[0].NewText).FirstOrDefault();
        return nearest is null ? missing : missing with { Message = missing.Message.And(Spelling.Question(nearest)!) };
    }
}
