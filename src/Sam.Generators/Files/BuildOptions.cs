using Microsoft.CodeAnalysis.Diagnostics;
using Sam.Generators.Reporting;

namespace Sam.Generators.Files;

/// <summary>What the project's properties say.</summary>
/// <param name="Namespace">The namespace of what is written: <c>RootNamespace</c>, or <c>Questionnaires</c> where there is none.</param>
/// <param name="ProjectFolder">The project's folder with <c>/</c> at its end; empty if it is not known.</param>
/// <param name="Language">The language of messages and of documentation comments: <c>SamLanguage</c>, Swedish unless said.</param>
/// <param name="Report">What is wrong with them.</param>
internal sealed record BuildOptions(string Namespace, string ProjectFolder, Language Language, FileReport Report)
{
    private const string DefaultNamespace = "Questionnaires";

    public static BuildOptions Read(AnalyzerConfigOptions options)
    {
        var (name, folder, code) = (Property(options, "RootNamespace"), Property(options, "ProjectDir").Replace('\\', '/'), Property(options, "SamLanguage"));
        var isKnown = LanguageCode.TryRead(code, out var language) || code.Length == 0;
        return new BuildOptions(
            name.Length == 0 ? DefaultNamespace : name,
            folder.Length == 0 || folder.EndsWith("/", StringComparison.Ordinal) ? folder : folder + "/",
            isKnown ? language : Language.Swedish,
            isKnown ? FileReport.Empty : FileReport.WithoutPlace(BuildDiagnostics.UnknownMessageLanguage, code));
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
