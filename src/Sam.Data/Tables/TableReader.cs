namespace Sam.Tables;

/// <summary>A file of a wave → table; the path's ending decides how.</summary>
internal static class TableReader
{
    public static Table? Read(ReadOnlyMemory<byte> content, string path, List<Diagnostic> diagnostics) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? JsonTable.Read(content, path, diagnostics)
            : CsvTable.Read(content, path, diagnostics);
}
