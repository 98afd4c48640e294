using System.Globalization;

namespace Sam.Privacy;

/// <summary>
/// Puts a report into a ledger. A cell that has grown gets a part for the late answers; one that has shrunk is cut into what stayed and what
/// is gone, in earlier groups too.
/// </summary>
internal sealed class LedgerUpdate(DisclosureLedger ledger)
{
    private readonly List<LedgerCell> _cells = ledger.Cells.ToList();
    private readonly List<(string Name, List<string> Cells)> _groups = ledger.Groups.Select(g => (g.Name, g.Cells.ToList())).ToList();
    private bool _isCertain = true;

    /// <summary>The ledger with the report, and whether it is certain which answers went.</summary>
    public (DisclosureLedger Ledger, bool IsCertain) Add(DisclosureReport report)
    {
        var partsOf = _cells.Select((c, i) => (Cell: c, Place: i)).ToLookup(c => c.Cell.Of, c => c.Place, StringComparer.Ordinal);
        foreach (var cell in report.Cells)
        {
            Take(cell, partsOf[cell.Name].ToList());
        }

        var now = _cells.Where(c => c.IsCurrent).ToLookup(c => c.Of, c => c.Name, StringComparer.Ordinal);
        var known = _groups.Select(g => Key(g.Cells)).ToHashSet(StringComparer.Ordinal);
        foreach (var group in report.Groups)
        {
            var cells = group.Cells.Distinct().SelectMany(c => now[c]).Order(StringComparer.Ordinal).ToList();
            if (cells.Count > 0 && known.Add(Key(cells)))
            {
                _groups.Add((report.Name.Length == 0 ? group.Name : report.Name + ": " + group.Name, cells));
            }
        }

        return (new DisclosureLedger(ledger.MinGroup, _cells.ToSequence(), _groups.Select(g => new PublishedGroup(g.Name, g.Cells.ToSequence())).ToSequence()), _isCertain);
    }

    private static string Key(List<string> cells) => string.Join('\n', cells);

    private void Take(DisclosureCell cell, List<int> parts)
    {
        var current = parts.Where(p => _cells[p].IsCurrent).ToList();
        var late = cell.Size - current.Sum(p => _cells[p].Size);
        if (late > 0)
        {
            _cells.Add(new LedgerCell(NameOf(cell.Name, parts.Count), cell.Name, late));
        }
        else if (late < 0)
        {
            TakeAway(cell.Name, parts.Count, current, -late);
        }
    }

    // Of which part they were is not known where there are several; the largest then stands for it.
    private void TakeAway(string name, int count, List<int> current, long gone)
    {
        _isCertain &= current.Count == 1;
        foreach (var place in current.OrderByDescending(p => _cells[p].Size).ThenBy(p => p))
        {
            var part = _cells[place];
            var lost = Math.Min(gone, part.Size);
            gone -= lost;
            if (lost == part.Size)
            {
                _cells[place] = part with { IsCurrent = false };
            }
            else if (lost > 0)
            {
                var left = new LedgerCell(NameOf(name, count++), name, lost, IsCurrent: false);
                _cells[place] = part with { Size = part.Size - lost };
                _cells.Add(left);
                foreach (var (_, cells) in _groups.Where(g => g.Cells.Contains(part.Name)))
                {
                    cells.Add(left.Name);
                    cells.Sort(StringComparer.Ordinal);
                }
            }
        }
    }

    private static string NameOf(string cell, int count) => count == 0 ? cell : cell + "#" + (count + 1).ToString(CultureInfo.InvariantCulture);
}
