namespace Sam.Files;

/// <summary>The ledger of what was published, as a file that <c>sam score</c> and <c>sam report</c> keep.</summary>
internal static class LedgerFile
{
    /// <summary>
    /// What the ledger will be when a sheet is published, every anonymous questionnaire of it with last wave beside; null if it may not be:
    /// something would be disclosed together with what was published before, or the file is no ledger. A file that is missing is an empty ledger.
    /// </summary>
    /// <exception cref="UsageException">The file can't be read.</exception>
    public static (DisclosureLedger? Next, Sequence<Diagnostic> Diagnostics) Read(string path, ScoreSheet sheet, ScoreSheet? previous)
    {
        var anonymous = (previous?.Questionnaires ?? default).Concat(sheet.Questionnaires).Where(q => q.Privacy.MinGroup is not null).ToList();
        var least = anonymous.Select(q => q.Privacy.MinGroup!.Value).DefaultIfEmpty(1).Max();
        var ledger = new DisclosureLedger(least);
        if (FileReader.Bytes(path) is { } bytes)
        {
            var parsed = DisclosureLedger.Parse(FileReader.DataText(bytes), FileReader.Shown(path));
            if (!parsed.Success)
            {
                return (null, parsed.Diagnostics);
            }

            ledger = parsed.Value.WithMinGroup(Math.Max(least, parsed.Value.MinGroup));
        }

        var found = new List<Diagnostic>();
        foreach (var scores in anonymous)
        {
            found.AddRange(ledger.Check(scores.PublishedGroups).ToDiagnostics(FileReader.Shown(path)));
            ledger = ledger.With(scores.PublishedGroups);
        }

        return (found.Any(d => d.Severity == Severity.Error) ? null : ledger, found.ToSequence());
    }
}
