using Sam.Checking;

namespace Sam.Verifying;

/// <summary>What <c>sam check</c> is asked for with <c>--verify-csharp</c>. Nothing here touches the compiler until a check is made.</summary>
/// <param name="PlugIns">The files with measures; empty if none are given.</param>
internal sealed record Verification(IReadOnlyList<string> PlugIns)
{
    /// <summary>What the options ask for; null if for nothing.</summary>
    /// <exception cref="UsageException">Plug-ins without verification.</exception>
    public static Verification? Of(bool isWanted, IReadOnlyList<string> plugIns) => isWanted ? new Verification(plugIns)
        : plugIns.Count == 0 ? null
        : throw new UsageException(new Message("--plugins hör till --verify-csharp.", "--plugins belongs to --verify-csharp."));

    /// <summary>Checks questionnaires, and their C#.</summary>
    /// <exception cref="UsageException">A file is missing or can't be read.</exception>
    public CheckedFiles Check(IReadOnlyList<string> arguments)
    {
        var files = CheckedFiles.Of(arguments, (path, settings) => new CSharpVerifier(settings).Verify(path));
        if (PlugIns.Count == 0)
        {
            return files;
        }

        var measures = PlugInMeasures.In(PlugIns);
        return files with { Diagnostics = measures.Judge(files.Diagnostics, files.Texts).Concat(measures.Faults).OrderBy(d => d, Diagnostic.ByPlace).ToList() };
    }
}
