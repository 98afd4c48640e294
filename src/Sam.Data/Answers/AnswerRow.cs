using System.Globalization;
using Sam.Tables;

namespace Sam.Answers;

/// <summary>What a row says about its response beside the answers.</summary>
internal sealed class AnswerRow(ColumnMap columns, List<Diagnostic> diagnostics)
{
    private static readonly Dictionary<string, ResponseStatus> Statuses = new(StringComparer.OrdinalIgnoreCase)
    {
        ["komplett"] = ResponseStatus.Complete,
        ["complete"] = ResponseStatus.Complete,
        ["delvis"] = ResponseStatus.Partial,
        ["partial"] = ResponseStatus.Partial,
        ["avbruten"] = ResponseStatus.BreakOff,
        ["break-off"] = ResponseStatus.BreakOff,
        ["breakoff"] = ResponseStatus.BreakOff,
        ["inget-svar"] = ResponseStatus.NonResponse,
        ["nonresponse"] = ResponseStatus.NonResponse,
        ["utanför"] = ResponseStatus.Ineligible,
        ["ineligible"] = ResponseStatus.Ineligible,
    };

    /// <summary>A response with the row's units, role and the rest; null where a cell of these can't be read.</summary>
    public RawResponse? Read(TableRow row, IEnumerable<RawCell> cells, IEnumerable<ItemComment> comments)
    {
        var id = columns.Text(row, AnswerColumns.Respondent) ?? "rad-" + row.Number.ToString(CultureInfo.InvariantCulture);
        return TryEligible(columns.Cell(row, AnswerColumns.Eligible), out var isEligible)
            ? new RawResponse(id, UnitsOf(row), cells.ToSequence(), row.Where)
            {
                IsEligible = isEligible,
                Status = StatusOf(columns.Cell(row, AnswerColumns.Status)),
                Role = columns.Text(row, AnswerColumns.Role),
                Method = columns.Text(row, AnswerColumns.Method),
                Note = columns.Text(row, AnswerColumns.Note),
                Comments = comments.ToSequence(),
            }
            : null;
    }

    /// <summary>What a cell says about eligibility; null where it says nothing that can be used.</summary>
    public static bool? EligibleOf(string text) => text.ToLowerInvariant() switch
    {
        "" or "ja" or "yes" or "1" or "true" => true,
        "nej" or "no" or "0" or "false" => false,
        _ => null,
    };

    /// <summary>The status that a text names; null for none.</summary>
    public static ResponseStatus? StatusOf(string text) => Statuses.TryGetValue(ComposedText.Compose(text), out var status) ? status : null;

    /// <summary>The units that a cell of several names.</summary>
    public static string[] UnitsOf(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private Sequence<RawCell> UnitsOf(TableRow row)
    {
        if (columns.Cell(row, AnswerColumns.Units) is { IsBlank: false } units)
        {
            return UnitsOf(units.Text).Select(u => new RawCell("", u, units.Where)).ToSequence();
        }

        return columns.Cell(row, AnswerColumns.Unit) is { IsBlank: false } unit ? Sequence.Of(new RawCell("", unit.Text, unit.Where)) : default;
    }

    private bool TryEligible(TableCell? cell, out bool isEligible)
    {
        var read = EligibleOf(cell?.Text ?? "");
        isEligible = read == true;
        if (read is null)
        {
            diagnostics.Add(AnswerDiagnostics.BadCell.At(cell!.Value.Where, new Message(cell.Value.Text, cell.Value.Text), new Message("ja eller nej", "yes or no")));
        }

        return read is not null;
    }

    private ResponseStatus? StatusOf(TableCell? cell)
    {
        if (cell is not { IsBlank: false } written)
        {
            return null;
        }

        if (StatusOf(written.Text) is { } status)
        {
            return status;
        }

        diagnostics.Add(AnswerDiagnostics.UnknownStatus.At(written.Where, written.Text));
        return null;
    }
}
