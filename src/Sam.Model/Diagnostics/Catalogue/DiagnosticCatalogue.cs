namespace Sam;

/// <summary>Every kind of diagnostic, in order of id.</summary>
public static class DiagnosticCatalogue
{
    /// <summary>All kinds.</summary>
    public static Sequence<DiagnosticDescriptor> All { get; } = new[]
        {
            RawTextDiagnostics.All,
            NotationDiagnostics.All,
            YamlTextDiagnostics.All,
            StructureDiagnostics.All,
            ReferenceDiagnostics.All,
            SeveralFileDiagnostics.All,
            ExpressionDiagnostics.All,
            ConditionDiagnostics.All,
            ScoringDiagnostics.All,
            WordingDiagnostics.All,
            CheckDiagnostics.All,
            AnswerDiagnostics.All,
            OrganisationDiagnostics.All,
            ComparisonDiagnostics.All,
            FormattingDiagnostics.All,
            CountDiagnostics.All,
            PrivacyDiagnostics.All,
            CatalogueDiagnostics.All,
            CSharpDiagnostics.All,
            BuildDiagnostics.All,
        }
        .SelectMany(d => d)
        .OrderBy(d => d.Id)
        .ToSequence();

    /// <summary>The kind of an id, without regard to case; null if there is none.</summary>
    public static DiagnosticDescriptor? Find(string id) => All.FirstOrDefault(d => d.Id.Text.Equals(id, StringComparison.OrdinalIgnoreCase));
}
