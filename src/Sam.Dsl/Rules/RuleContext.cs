using Sam.Binding;
using Sam.Syntax;

namespace Sam.Rules;

/// <summary>What rules see of a questionnaire whose parts have been bound, with the places of everything in its text.</summary>
/// <param name="Binding">Where to report, and where texts and expressions stand.</param>
/// <param name="Root">The file's entries.</param>
/// <param name="Sections">The areas with their items.</param>
/// <param name="Head">What stands first in the file.</param>
/// <param name="Scores">The indices.</param>
/// <param name="IndexEntries">The entries of the indices.</param>
/// <param name="UnusedScales">The names of scales that nothing uses.</param>
internal sealed record RuleContext(
    BindingContext Binding,
    MapReader Root,
    IReadOnlyList<BoundSection> Sections,
    QuestionnaireHead Head,
    IReadOnlyList<CompositeScore> Scores,
    IReadOnlyList<EntrySyntax> IndexEntries,
    IReadOnlyList<ScalarSyntax> UnusedScales)
{
    private readonly Dictionary<ItemCode, BoundItem> _items = Sections.SelectMany(s => s.Items)
        .GroupBy(i => i.Item.Code)
        .ToDictionary(g => g.Key, g => g.First());

    private readonly Lazy<IReadOnlyList<Wording>> _wordings = new(() => Wording.Of(Binding, Sections));

    /// <summary>All items in order.</summary>
    public IEnumerable<BoundItem> Items => Sections.SelectMany(s => s.Items);

    /// <summary>The texts of questions and parts as they were written.</summary>
    public IReadOnlyList<Wording> Wordings => _wordings.Value;

    /// <summary>The item of a code.</summary>
    public BoundItem this[ItemCode code] => _items[code];

    /// <summary>The entry of a keyword in an index; null if it is not there.</summary>
    public EntrySyntax? Find(CompositeScore score, Keywords.Keyword keyword) =>
        (IndexEntries.FirstOrDefault(e => e.Key.Text == score.Id)?.Value as MapSyntax)?.Entries.FirstOrDefault(e => keyword.Is(e.Key.Text));

    /// <summary>Where the name of an index stands.</summary>
    public ScalarSyntax NameOf(CompositeScore score) => IndexEntries.First(e => e.Key.Text == score.Id).Key;

    public void Report(DiagnosticDescriptor descriptor, SyntaxNode node, params string[] quoted) => Binding.Report(descriptor, node, quoted);

    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] quoted) => Binding.Report(descriptor, span, quoted);

    /// <summary>Reports something at one place that another place belongs to.</summary>
    public void ReportBeside(DiagnosticDescriptor descriptor, TextSpan span, SyntaxNode other, params string[] quoted) =>
        Binding.Report(descriptor.At(Binding.Source.PlaceOf(span), quoted) with { Related = Sequence.Of(Binding.Source.PlaceOf(other.Span)) });
}
