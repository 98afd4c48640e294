using System.Globalization;
using Sam.Files;
using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Binding;

/// <summary>What every binder needs: the text, where to report, and the language of the file.</summary>
internal sealed class BindingContext(Compilation compilation, SourceText source, DiagnosticBag diagnostics, Language language)
{
    // What these name is listed by the language or declared once; names of questions, answers and figures are the author's to correct.
    private static readonly DiagnosticDescriptor[] OfListedWords =
    [
        StructureDiagnostics.UnknownKeyword, StructureDiagnostics.UnknownWord, StructureDiagnostics.UnknownScale, StructureDiagnostics.UnknownRole,
        ScoringDiagnostics.UnknownBarrier, ExpressionDiagnostics.UnknownFunction,
    ];

    public Compilation Compilation { get; } = compilation;

    public SourceText Source { get; } = source;

    /// <summary>Where diagnostics go; further files of the questionnaire have their own places.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The language of the file's keywords.</summary>
    public Language Language { get; } = language;

    /// <summary>Last wave's questionnaire; null where it is not at hand.</summary>
    public Questionnaire? Previous { get; set; }

    /// <summary>The languages that every text must exist in; empty if the author has not said.</summary>
    public Sequence<string> RequiredLanguages { get; set; }

    /// <summary>The language of a text that is written without one.</summary>
    public string TextLanguage => RequiredLanguages.IsEmpty ? Language.Code() : RequiredLanguages[0];

    /// <summary>Where the texts for readers stand.</summary>
    public TextPlaces Texts { get; } = new();

    /// <summary>The expressions that could be read.</summary>
    public List<BoundExpression> Expressions { get; } = [];

    /// <summary>True if an error has been reported: what follows from it is not known.</summary>
    public bool HasErrors => Diagnostics.HasErrors;

    /// <summary>Translations that stand in files beside the questionnaire.</summary>
    public IReadOnlyList<Sidecar> Sidecars { get; set; } = [];

    /// <summary>A text with the translations that stand in files beside the questionnaire.</summary>
    public LocalizedText Translated(LocalizedText text, TextName name) =>
        Sidecars.Aggregate(text, (t, sidecar) => name.Of(text).Aggregate(t, (translated, n) => sidecar.Add(n, translated)));

    /// <summary>How many errors there are so far.</summary>
    public int Errors => Diagnostics.All.Count(d => d.Severity == Severity.Error);

    /// <summary>True if no more diagnostics are taken.</summary>
    public bool IsFull => Diagnostics.IsFull;

    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, params string[] quoted) =>
        Report(descriptor, node.Span, quoted);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] quoted) =>
        Diagnostics.Add(descriptor.At(Source.PlaceOf(span), quoted));

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params Message[] quoted) =>
        Diagnostics.Add(descriptor.At(Source.PlaceOf(span), quoted));

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    /// <summary>Reports a name that does not exist, with the nearest one that does as a question and a fix.</summary>
    public void ReportUnknown(DiagnosticDescriptor descriptor, TextSpan span, string written, IEnumerable<string> candidates, params Message[] quoted)
    {
        if (IsFull)
        {
            return;
        }

        var diagnostic = descriptor.At(Source.PlaceOf(span), quoted);
        var known = candidates.ToList();
        if (Spelling.Nearest(written, known) is { } nearest)
        {
            var isCertain = OfListedWords.Contains(descriptor) && Spelling.Nearest(written, known.Where(k => !Same(k, nearest))) is null;
            diagnostic = diagnostic with
            {
                Message = diagnostic.Message.And(Spelling.Question(nearest)!),
                Fixes = Sequence.Of(Replace(span, nearest) with { IsCertain = isCertain }),
            };
        }

        Diagnostics.Add(diagnostic);
    }

    /// <summary>Reports a number that stands where a question's name must: in expressions a number is a number.</summary>
    public void ReportNumberAsName(TextSpan span, string number) => Report(
        ExpressionDiagnostics.Syntax.At(Source.PlaceOf(span), new Message(
            $"”{number}” är ett tal; fråga {number} skrivs ”q{number}”.",
            $"“{number}” is a number; question {number} is written “q{number}”.")) with
        {
            Fixes = Sequence.Of(Replace(span, "q" + number) with { IsCertain = false }),
        });

    /// <summary>Reports more of something than there may be.</summary>
    public void ReportTooMany(TextSpan span, long count, Message what, int most) => Report(
        StructureDiagnostics.TooMany, span, Message.Same(count.ToString(CultureInfo.InvariantCulture)), what, Message.Same(most.ToString(CultureInfo.InvariantCulture)));

    /// <summary>A fix that puts another text in a place.</summary>
    public TextFix Replace(TextSpan span, string text) =>
        new(new Message($"Byt till ”{text}”", $"Change to “{text}”"), Sequence.Of(Source.Edit(span, text)));

    public string LineOf(SyntaxNode node) => Source.LineOf(node.Span).ToString(CultureInfo.InvariantCulture);

    /// <summary>The word of the file's language for a keyword.</summary>
    public string Word(Keyword keyword) => keyword.In(Language);

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
