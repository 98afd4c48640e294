using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Notation;

/// <summary>What every reader of the text notation needs: the text, where to report, and the language of the file's keywords.</summary>
internal sealed class NotationContext(SourceText source, string text, DiagnosticBag diagnostics, Language language)
{
    public SourceText Source { get; } = source;

    /// <summary>The text with unreadable characters replaced; every offset holds.</summary>
    public string Text { get; } = text;

    public Language Language { get; } = language;

    /// <summary>The language of texts that are written without one: the first of <c>språk</c>, or the keywords'.</summary>
    public string TextLanguage { get; set; } = language.Code();

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] quoted) =>
        diagnostics.Add(descriptor.At(Source.PlaceOf(span), quoted));

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>A word of the file, or a stretch of several.</summary>
    public ScalarSyntax Scalar(int start, int end)
    {
        var (from, to) = LineTree.Trim(Text, start, end);
        var pieces = new TextPieces(Text);
        pieces.Add(from, to);
        return pieces.ToScalar(from);
    }

    /// <summary>A keyword as a key, whether the author wrote it or a sign of the notation stands for it.</summary>
    public ScalarSyntax Key(Keyword keyword, TextSpan span) => new(span, keyword.In(Language));

    /// <summary>A keyword that the author wrote: in its own language, so that mixed languages are found.</summary>
    public static ScalarSyntax Written(Keyword keyword, KeyPhrase phrase) =>
        new(phrase.Span, keyword.IsIn(Language.Swedish, phrase.Word) ? keyword.Swedish : keyword.English);

    /// <summary>Reports a line that can't be understood where it stands.</summary>
    public void ReportStray(TextLine line, Message wanted) =>
        diagnostics.Add(NotationDiagnostics.StrayLine.At(Source.PlaceOf(line.Span), wanted));

    /// <summary>Joins the nodes of one list.</summary>
    public static TextSpan Cover(IEnumerable<SyntaxNode> nodes) => nodes.Select(n => n.Span).Aggregate((a, b) => a.Cover(b));
}
