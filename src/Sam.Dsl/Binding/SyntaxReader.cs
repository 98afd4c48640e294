using Sam.Notation;
using Sam.Syntax;
using Sam.Text;
using Sam.Yaml;

namespace Sam.Binding;

/// <summary>Text → characters checked → tree, in the notation that the file's path names.</summary>
internal static class SyntaxReader
{
    /// <summary>The tree of a text; null if it can't be read, which is reported.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="laws">Laws that are known beside those of the catalogue.</param>
    public static MapSyntax? Read(SourceText source, DiagnosticBag diagnostics, Sequence<Law> laws = default)
    {
        if (!new RawTextCheck(source, diagnostics).TryRepair(out var repaired))
        {
            return null;
        }

        if (QuestionnaireText.IsTextNotation(source.Path))
        {
            return NotationReader.Read(source, repaired, citation => CitedLaw.Of(citation, laws).Law is not null, diagnostics);
        }

        switch (YamlReader.Read(source, repaired, diagnostics))
        {
            case null:
                return null;
            case MapSyntax root:
                return root;
            case { } other:
                diagnostics.Add(RawTextDiagnostics.NotAMapping.At(source.PlaceOf(other.Span)));
                return null;
        }
    }
}
