using System.Globalization;
using Sam.Tables;

namespace Sam;

/// <summary>
/// Figures that somebody published, from CSV or JSON: <c>enkät;enhet;mått;fråga;period;värde;bas</c>, and <c>anmärkning</c> for what the
/// reader must know. <c>mått</c> is one of a closed list; shares have a percent sign.
/// </summary>
public static class PublishedFile
{
    // More people and actions than there can be; beyond it somebody typed a telephone number.
    private const long MaxCount = 1_000_000_000;

    private static readonly ColumnName Questionnaire = new("enkät", "questionnaire");
    private static readonly ColumnName Unit = new("enhet", "unit");
    private static readonly ColumnName Measure = new("mått", "measure");
    private static readonly ColumnName Item = new("fråga", "item", "question");
    private static readonly ColumnName At = new("period");
    private static readonly ColumnName Value = new("värde", "value");
    private static readonly ColumnName Base = new("bas", "base");
    private static readonly ColumnName Note = new("anmärkning", "note");

    private static readonly (string Sv, string En, PublishedKind Kind)[] Measures =
    [
        ("svarsfrekvens", "response-rate", PublishedKind.ResponseRate),
        ("antal-svar", "responses", PublishedKind.ResponseCount),
        ("inbjudna", "invited", PublishedKind.Invited),
        ("andel-positiva", "share-positive", PublishedKind.SharePositive),
        ("medelvärde", "mean", PublishedKind.Mean),
        ("åtgärder", "actions", PublishedKind.Actions),
    ];

    /// <summary>Reads the file. There is always a value; rows that can't be read are set aside with a diagnostic each.</summary>
    /// <param name="content">The bytes; the ending of <paramref name="path"/> tells CSV from JSON.</param>
    /// <param name="path">The path for diagnostics.</param>
    /// <param name="questionnaires">The questionnaires of the wave and those they use.</param>
    /// <param name="organisation">The units.</param>
    public static ParseResult<PublishedFigures> Read(ReadOnlyMemory<byte> content, string path, IEnumerable<Questionnaire> questionnaires, Organisation organisation)
    {
        var diagnostics = new List<Diagnostic>();
        var figures = new List<PublishedFigure>();
        if (TableReader.Read(content, path, diagnostics) is { } table)
        {
            var columns = new ColumnMap(table, [Questionnaire, Unit, Measure, Item, At, Value, Base, Note], diagnostics);
            if (columns.HasAll(table, diagnostics, Unit, Measure, Value))
            {
                diagnostics.AddRange(columns.Others.Select(o => AnswerDiagnostics.UnknownColumn.At(table.Header[o].Where, table.Header[o].Text)));
                var reader = new RowReader(columns, questionnaires.ToList(), organisation, diagnostics);
                var before = new Dictionary<PublishedFigure, (Rational Value, TableRow Row)>();
                foreach (var row in table.Rows)
                {
                    if (reader.Read(row) is { } figure && IsFirst(figure, row, before, diagnostics))
                    {
                        figures.Add(figure);
                    }
                }
            }
        }

        return new ParseResult<PublishedFigures>(new PublishedFigures(figures.ToSequence()), diagnostics);
    }

    // What a figure is about, without what is said of it, is its key.
    private static bool IsFirst(PublishedFigure figure, TableRow row, Dictionary<PublishedFigure, (Rational Value, TableRow Row)> before, List<Diagnostic> diagnostics)
    {
        var about = figure with { Value = Rational.Zero, Decimals = 0, Base = null, Note = null };
        if (before.TryAdd(about, (figure.Value, row)))
        {
            return true;
        }

        var (value, first) = before[about];
        if (value != figure.Value)
        {
            diagnostics.Add(OrganisationDiagnostics.PublishedTwice.At(row.Where, first.Number.ToString(CultureInfo.InvariantCulture)) with { Related = [first.Where] });
        }

        return false;
    }

    /// <summary>Reads one row after another.</summary>
    private sealed class RowReader(ColumnMap columns, List<Questionnaire> questionnaires, Organisation organisation, List<Diagnostic> diagnostics)
    {
        private readonly Dictionary<string, Answers.ItemHeaders> _items = questionnaires.DistinctBy(q => q.Id).ToDictionary(q => q.Id, q => new Answers.ItemHeaders(q));
        private readonly UnitFinder _units = new(organisation, diagnostics);

        public PublishedFigure? Read(TableRow row)
        {
            var questionnaire = QuestionnaireOf(columns.Cell(row, Questionnaire));
            var unit = _units.Find(columns.Cell(row, Unit)!.Value);
            var measure = MeasureOf(columns.Cell(row, Measure)!.Value);
            if (questionnaire is null || unit is null || measure is null
                || !TryItem(columns.Cell(row, Item), questionnaire, out var item)
                || PeriodOf(columns.Cell(row, At), questionnaire, row) is not { } period
                || !TryValue(columns.Cell(row, Value)!.Value, measure, out var value, out var decimals)
                || !TryBase(columns.Cell(row, Base), out var n))
            {
                return null;
            }

            return new PublishedFigure(questionnaire.Id, unit.Id, measure, item, period, value, decimals, n, columns.Text(row, Note));
        }

        private Questionnaire? QuestionnaireOf(TableCell? cell)
        {
            if (cell is not { IsBlank: false } written)
            {
                return questionnaires[0];
            }

            var name = ComposedText.Compose(written.Text);
            var found = questionnaires.FirstOrDefault(q => q.Id.Equals(name, StringComparison.OrdinalIgnoreCase));
            return found ?? Unknown<Questionnaire>(AnswerDiagnostics.UnknownQuestionnaire, written, questionnaires.Select(q => q.Id));
        }

        private PublishedMeasure? MeasureOf(TableCell cell)
        {
            var name = ComposedText.Compose(cell.Text);
            var colon = name.IndexOf(':');
            var role = colon < 0 ? "" : name[(colon + 1)..].Trim();
            var kind = colon < 0 ? "" : name[..colon].ToLowerInvariant();
            if (role.Length > 0 && kind is "roll" or "role" or "deltagare" or "participants")
            {
                return new PublishedMeasure(kind is "roll" or "role" ? PublishedKind.Role : PublishedKind.Participants, role);
            }

            foreach (var (sv, en, measure) in Measures)
            {
                if (name.Equals(sv, StringComparison.OrdinalIgnoreCase) || name.Equals(en, StringComparison.OrdinalIgnoreCase))
                {
                    return new PublishedMeasure(measure);
                }
            }

            var names = Measures.SelectMany(m => new[] { m.Sv, m.En }).Concat(["roll:…", "deltagare:…"]).ToList();
            var list = string.Join(", ", Measures.Select(m => m.Sv)) + ", roll:NAMN, deltagare:ROLL";
            var diagnostic = AnswerDiagnostics.BadCell.At(cell.Where, new Message(cell.Text, cell.Text), new Message($"ett mått ({list})", $"a measure ({list})"));
            diagnostics.Add(Spelling.Question(Spelling.Nearest(cell.Text, names)) is { } question ? diagnostic with { Message = diagnostic.Message.And(question) } : diagnostic);
            return null;
        }

        private bool TryItem(TableCell? cell, Questionnaire questionnaire, out ItemCode? code)
        {
            code = null;
            if (cell is not { IsBlank: false } written)
            {
                return true;
            }

            if (_items[questionnaire.Id].Find(written.Text) is { } item)
            {
                code = item.Code;
                return true;
            }

            Unknown<Item>(AnswerDiagnostics.UnknownItem, written, _items[questionnaire.Id].Names);
            return false;
        }

        private Period? PeriodOf(TableCell? cell, Questionnaire questionnaire, TableRow row)
        {
            if (cell is not { IsBlank: false } written)
            {
                if (questionnaire.Period is null)
                {
                    Bad(cell ?? new TableCell("", row.Where), new Message("en period", "a period"));
                }

                return questionnaire.Period;
            }

            if (!Period.TryParse(written.Text, out var period))
            {
                Bad(written, new Message("en period (2023, 2023-H1, 2023-Q3 eller 2023-09)", "a period (2023, 2023-H1, 2023-Q3 or 2023-09)"));
            }

            return period;
        }

        private bool TryValue(TableCell cell, PublishedMeasure measure, out Rational value, out int decimals)
        {
            var isMarked = cell.Text.EndsWith('%');
            var number = (isMarked ? cell.Text[..^1] : cell.Text).TrimEnd();
            decimals = number.IndexOfAny(['.', ',']) is var point and >= 0 ? number.Length - point - 1 : 0;
            if (!Rational.TryParseDecimal(number, out value) || isMarked != measure.IsShare)
            {
                Bad(cell, measure.IsShare ? new Message("en andel med procenttecken", "a share with a percent sign") : new Message("ett tal utan procenttecken", "a number without a percent sign"));
                return false;
            }

            value = measure.IsShare ? value / Rational.Hundred : value;
            var isPossible = measure.IsShare ? value >= Rational.Zero && value <= Rational.One : !measure.IsCount || (value.IsWhole && value.Sign >= 0 && value <= MaxCount);
            if (!isPossible)
            {
                Bad(cell, measure.IsShare ? new Message("en andel mellan 0 % och 100 %", "a share between 0 % and 100 %") : new Message("ett antal", "a count"));
            }

            return isPossible;
        }

        private bool TryBase(TableCell? cell, out long? n)
        {
            n = null;
            if (cell is not { IsBlank: false } written)
            {
                return true;
            }

            if (long.TryParse(written.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MaxCount)
            {
                n = number;
                return true;
            }

            Bad(written, new Message("ett antal", "a count"));
            return false;
        }

        private void Bad(TableCell cell, Message wanted) =>
            diagnostics.Add(AnswerDiagnostics.BadCell.At(cell.Where, new Message(cell.Text, cell.Text), wanted));

        private T? Unknown<T>(DiagnosticDescriptor descriptor, TableCell cell, IEnumerable<string> candidates)
            where T : class
        {
            var diagnostic = descriptor.At(cell.Where, cell.Text);
            diagnostics.Add(Spelling.Question(Spelling.Nearest(cell.Text, candidates)) is { } question ? diagnostic with { Message = diagnostic.Message.And(question) } : diagnostic);
            return null;
        }
    }
}

/// <summary>Published figures as they were read.</summary>
public sealed record PublishedFigures(Sequence<PublishedFigure> Figures);
