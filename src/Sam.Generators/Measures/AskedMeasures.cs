using Sam.Generators.Files;

namespace Sam.Generators.Measures;

/// <summary>A measure that a questionnaire asks for and the language does not know.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Diagnostic">What the core says of it, at its place.</param>
internal sealed record AskedMeasure(string Name, Diagnostic Diagnostic);

/// <summary>The measures that a questionnaire asks for beside the built-in ones.</summary>
/// <param name="File">The questionnaire.</param>
/// <param name="Asks">Each with its place.</param>
internal sealed record AskedMeasures(FileName File, Sequence<AskedMeasure> Asks)
{
    public static AskedMeasures None { get; } = new(new FileName("", ""), default);

    /// <summary>Those of a questionnaire without errors; the core gives a hint at each.</summary>
    public static AskedMeasures In(QuestionnaireFile file, FileName name, ParseResult<PlacedQuestionnaire> result) => new(
        name,
        result.Diagnostics
            .Where(d => result.Success && d.Id == ScoringDiagnostics.UnknownMeasure.Id && d.Where is Place.InText && d.Where.Path == file.Path)
            .Select(d => new AskedMeasure(WordAt((Place.InText)d.Where, file.Syntax.Text), d))
            .ToSequence());

    private static string WordAt(Place.InText place, string text) => text.Substring(place.Span.Start, place.Span.Length).Trim('"', '\'', '”', ' ');
}
