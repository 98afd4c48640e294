namespace Sam.Files;

/// <summary>A wave as it was read, with everything there is to say about its files, and the settings that hold for its figures: those of its first questionnaire.</summary>
internal sealed record LoadedWave(SurveyWave? Wave, IReadOnlyList<ResponseSet> Sets, IReadOnlyList<Diagnostic> Diagnostics, SourceTexts Texts, QuestionnaireSettings Settings);
