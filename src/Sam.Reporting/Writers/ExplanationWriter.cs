using System.Text;
using Sam.Words;

namespace Sam.Writers;

/// <summary>An explanation as indented lines.</summary>
internal sealed class ExplanationWriter(Explanation explanation, Language language, int? decimals)
{
    private readonly StringBuilder _text = new();
    private readonly int _decimals = decimals ?? (explanation.Figure.Kind is FigureKind.Share or FigureKind.Points ? 1 : explanation.Figure is { Exact.IsWhole: true, Fraction: null } ? 0 : 2);

    public string Write()
    {
        Line(Say("Värde", "Value"), explanation.Figure.Exists
            ? explanation.Figure.ToShortText(language, _decimals)
            : $"{NumberText.None} ({explanation.WhyNone!.In(language)})");
        Line(Say("Regel", "Rule"), explanation.Rule.In(language));
        Lines(Say("Räknas", "Counted"), explanation.Inputs);
        Lines(Say("Räknas inte", "Left out"), explanation.Exclusions);
        if (!explanation.Bases.IsEmpty)
        {
            Line(Say("Underlag", "Bases"), string.Join(" → ", explanation.Bases.Select(b => $"{PlainText.Clean(b.Label.In(language))} {ValueOf(b)}")));
        }

        if (explanation.Figure.Exact is { } exact)
        {
            Line(Say("Uträkning", "Calculation"), CalculationOf(exact));
            Line(Say("Avrundning", "Rounding"), RoundingOf(exact));
        }
        else if (explanation.Figure.Approximate is { } approximate)
        {
            Line(Say("Uträkning", "Calculation"), Say("avrundat tal ", "a rounded number ") + NumberText.Shortest(Rational.OfDouble(approximate), language, 10));
        }

        foreach (var detail in explanation.Figure.Details)
        {
            Detail(detail, 2);
        }

        return _text.ToString();
    }

    private string Say(string swedish, string english) => language == Language.Swedish ? swedish : english;

    private void Line(string label, string text) => _text.Append("  ").Append(label).Append(": ").Append(PlainText.Clean(text)).Append('\n');

    private void Lines(string label, Sequence<ExplanationLine> lines)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        _text.Append("  ").Append(label).Append(":\n");
        foreach (var line in lines)
        {
            _text.Append("    ").Append(PlainText.Clean(line.Label.In(language)));
            if (line.Value is not null)
            {
                _text.Append(": ").Append(ValueOf(line));
            }

            if (line.Note is { } note)
            {
                _text.Append(line.Value is null ? ": " : ", ").Append(PlainText.Clean(note.In(language)));
            }

            _text.Append('\n');
        }
    }

    private string ValueOf(ExplanationLine line) => line.Value is { } value ? NumberText.Shortest(value, language) : NumberText.None;

    private string CalculationOf(Rational exact)
    {
        var decimalText = NumberText.Shortest(exact, language, 10);
        var isWhole = exact.Round(10) == exact;
        return explanation.Figure is { Fraction: not null, Sum: { } sum, N: var n } ? $"{(sum.IsWhole ? sum.ToString() : $"({sum})")}/{n} {(isWhole ? "=" : "≈")} {decimalText}"
            : exact.IsWhole || isWhole ? decimalText
            : $"{exact} ≈ {decimalText}";
    }

    private string RoundingOf(Rational exact)
    {
        var scaled = explanation.Figure.Kind is FigureKind.Share or FigureKind.Points ? exact * Rational.Hundred : exact;
        return scaled.Round(_decimals) == scaled
            ? Say("behövs inte", "not needed")
            : Say($"en gång, ur det exakta värdet, till {_decimals} {(_decimals == 1 ? "decimal" : "decimaler")}, halva bort från noll",
                $"once, from the exact value, to {_decimals} {(_decimals == 1 ? "decimal" : "decimals")}, half away from zero");
    }

    private void Detail(FigureDetail detail, int indent)
    {
        _text.Append(' ', indent).Append(MeasureWords.Detail(detail.Name, language));
        if (!detail.Parts.IsEmpty)
        {
            _text.Append(":\n");
            foreach (var part in detail.Parts)
            {
                Detail(part, indent + 2);
            }

            return;
        }

        var text = detail.Word is not null ? StatisticWords.Word(detail, language) : (detail.Approximate is { } approximate ? NumberText.Shortest(Rational.OfDouble(approximate), language, 6)
            : detail.Exact is { } exact ? NumberText.Shortest(exact, language, 6)
            : $"{NumberText.None} ({detail.Reason.InWords()?.In(language)})");
        _text.Append(": ").Append(text).Append('\n');
    }
}
