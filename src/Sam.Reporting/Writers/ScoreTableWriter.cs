using Sam.Words;

namespace Sam.Writers;

/// <summary>A score sheet as plain tables for the terminal.</summary>
internal sealed class ScoreTableWriter(ScoreSheet sheet, Language language, Unit? only)
{
    public string Write() => TextReportWriter.Write(sheet.Questionnaires.SelectMany(Questionnaire));

    private IEnumerable<Block> Questionnaire(QuestionnaireScores scores)
    {
        yield return new Block.Heading(1, scores.Questionnaire.Id + (scores.Questionnaire.Period is { } period ? " " + period : ""));
        foreach (var unit in scores.Units.Where(u => only is null || u.Unit == only))
        {
            if (unit.Response is { } response)
            {
                yield return Items(unit, response);
            }

            if (!unit.Published.IsEmpty)
            {
                yield return Published(unit);
            }

            if (!unit.Actions.IsEmpty)
            {
                yield return Actions(unit);
            }
        }
    }

    private Block.Table Items(UnitScores unit, ResponseFigures response) => new(
        Say($"{Name(unit.Unit)}: svarsfrekvens ", $"{Name(unit.Unit)}: response rate ") + response.Rate.ToText(language, 1),
        Sequence.Of(
            new TableColumn(Say("Fråga", "Item")),
            new TableColumn(Say("Bas", "Base"), IsNumber: true),
            new TableColumn(Say("Giltiga", "Valid"), IsNumber: true),
            new TableColumn(Say("Ej aktuellt", "N/A"), IsNumber: true),
            new TableColumn(Say("Vet ej", "Don't know"), IsNumber: true),
            new TableColumn(Say("Obesvarade", "Missing"), IsNumber: true),
            new TableColumn(Say("Medel", "Mean"), IsNumber: true),
            new TableColumn(Say("Median", "Median"), IsNumber: true),
            new TableColumn(Say("Andel positiva", "Share positive"), IsNumber: true)),
        unit.Items.Select(Item).Concat(unit.Indices.Select(Index)).ToSequence());

    private TableLine Item(ItemScores item) => item.IsHidden
        ? new TableLine(Enumerable.Repeat(NumberText.None, 7).Prepend(item.Item.Code.Text).Append(item.SharePositive.ToShortText(language, 1)).ToSequence())
        : new TableLine(Sequence.Of(
            item.Item.Code.Text,
            Count(item.Base.Shown),
            Count(item.Base.Valid),
            Count(item.NotApplicable),
            Count(item.DontKnow),
            Count(item.Missing),
            item.Mean.ToShortText(language, 2),
            item.Median.ToShortText(language, item.Median.Exact?.IsWhole == true ? 0 : 2),
            item.SharePositive.ToShortText(language, 1)));

    private TableLine Index(IndexScores index) => index.IsHidden
        ? new TableLine(Enumerable.Repeat(NumberText.None, 8).Prepend(index.Score.Id).ToSequence())
        : new TableLine(Sequence.Of(
            index.Score.Id,
            Count(index.Scored + index.Unscored),
            Count(index.Scored),
            "",
            "",
            Count(index.Unscored),
            index.IsShare ? "" : index.Value.ToShortText(language, 2),
            "",
            index.IsShare && index.Value.Exact is { } share ? NumberText.Percent(share, language, 1) : ""));

    private Block.Table Published(UnitScores unit) => new(
        Say($"{Name(unit.Unit)}: publicerade uppgifter", $"{Name(unit.Unit)}: published figures"),
        Sequence.Of(
            new TableColumn(Say("Mått", "Measure")),
            new TableColumn(Say("Fråga", "Item")),
            new TableColumn(Say("Period", "Period")),
            new TableColumn(Say("Värde", "Value"), IsNumber: true)),
        unit.Published.Select(p => new TableLine(Sequence.Of(
            MeasureWords.Name(p.Measure, language), p.Item?.Text ?? "", p.Period.Text, Figure.Published(p).ToShortText(language, p.Decimals)))).ToSequence());

    private Block.Table Actions(UnitScores unit) => new(
        Say($"{Name(unit.Unit)}: beslutade åtgärder", $"{Name(unit.Unit)}: decided actions"),
        Sequence.Of(new TableColumn(Say("Fråga", "Item")), new TableColumn(Say("Antal", "Count"), IsNumber: true)),
        unit.Actions.Select(a => new TableLine(Sequence.Of(a.Item?.Text ?? NumberText.None, Count(a.Count)))).ToSequence());

    private static string Name(Unit unit) => unit.Name.Equals(unit.Id, StringComparison.OrdinalIgnoreCase) ? unit.Id : $"{unit.Id} {unit.Name}";

    private string Say(string swedish, string english) => language == Language.Swedish ? swedish : english;

    private string Count(long value) => NumberText.Count(value, language);
}
