namespace Sam.Files;

/// <summary>Files of a wave that the command line names; null for those that are found by name.</summary>
internal sealed record WaveOptions(string? Responses, string? Organisation, string? Published, string? Actions);
