namespace Sam.Binding;

/// <summary>Paths that a questionnaire names: relative to its own file, never above its folder.</summary>
internal static class RelativePath
{
    /// <summary>The path of a file named in another one; null if it is absolute or climbs out of the folder.</summary>
    public static string? Resolve(string from, string named)
    {
        var path = named.Replace('\\', '/');
        if (path.Contains(':') || path.Split('/').Any(p => p is ".." or ""))
        {
            return null;
        }

        var folder = from.LastIndexOf('/');
        var inside = string.Join("/", path.Split('/').Where(p => p != "."));
        return folder < 0 ? inside : from.Substring(0, folder + 1) + inside;
    }
}
