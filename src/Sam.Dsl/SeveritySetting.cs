namespace Sam;

/// <summary>How grave a kind of diagnostic is in a project.</summary>
/// <param name="Id">The kind.</param>
/// <param name="Severity">How grave; null if it is switched off.</param>
public sealed record SeveritySetting(DiagnosticId Id, Severity? Severity);
