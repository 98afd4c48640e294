using Sam.Answers;
using Sam.Tables;

namespace Sam.Wide;

/// <summary>
/// A CSV file with a row per response, at its header. Rows are decoded from their bytes without an object for each; those about which
/// there is something to say are read as tables are, so that it is said in one place.
/// </summary>
internal sealed class WideFile
{
    private readonly CsvBlocks? _blocks;
    private readonly CsvText _text;
    private readonly int _headerRecord;
    private readonly int _headerEnd;

    private WideFile(CsvText text, string path, Questionnaire questionnaire, CompletenessLimits limits, CsvBlocks? blocks)
    {
        _blocks = blocks;
        (_text, Path, Questionnaire, Limits) = (text, path, questionnaire, limits);
        Table = new CsvTable(path, Diagnostics);
        var isUnclosed = false;
        using var reader = text.Read(() => isUnclosed = true);
        while (Table.Header.Count == 0 && reader.Read())
        {
            Header = CsvRecord.Of(reader, ++_headerRecord, isUnclosed);
            Table.Take(Header);
            _headerEnd = (int)reader.ByteOffset + reader.RawRecord.Length;
        }

        var header = new Table(Table.Header, []);
        Answers = new WideAnswers(header, questionnaire, Diagnostics);
        IsWide = header.Header.Count > 0 && !LongAnswers.IsLong(header) && Answers.TryFindColumns();
        Columns = IsWide ? new WideColumns(Table, Answers) : null!;
    }

    public string Path { get; }

    public Questionnaire Questionnaire { get; }

    /// <summary>When a response is partial or complete.</summary>
    public CompletenessLimits Limits { get; }

    /// <summary>How many bytes of UTF-8 it has.</summary>
    public long Length => _blocks?.Length ?? _text.Content.Length;

    /// <summary>How many line feeds it has.</summary>
    public long CountLineFeeds() => _blocks?.LineFeeds ?? _text.Content.Span.Count((byte)'\n');

    /// <summary>The record that is the header.</summary>
    public CsvRecord Header { get; } = null!;

    /// <summary>The file's table: each record that needs a closer look goes through it.</summary>
    public CsvTable Table { get; }

    /// <summary>What the columns mean, for rows of the table.</summary>
    public WideAnswers Answers { get; }

    /// <summary>What the columns mean, for decoding.</summary>
    public WideColumns Columns { get; }

    /// <summary>What was said about the file so far.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    private bool IsWide { get; }

    /// <summary>The file at its header; null where it is no such file.</summary>
    /// <param name="text">The text; of a file in blocks the first one's.</param>
    /// <param name="path">The path for diagnostics.</param>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="limits">When a response is partial or complete.</param>
    /// <param name="blocks">The file, where it is read in blocks.</param>
    public static WideFile? Open(CsvText text, string path, Questionnaire questionnaire, CompletenessLimits? limits = null, CsvBlocks? blocks = null) =>
        new WideFile(text, path, questionnaire, limits ?? CompletenessLimits.Default, blocks) is { IsWide: true } file ? file : null;

    /// <summary>A reader that stands at the header, and the number of the first record below it.</summary>
    public CsvHelper.CsvReader ReadRows(Action onUnclosed, out int firstRecord) => ReadRows(
        _blocks is null ? _text : CsvText.Open(_blocks.ReadAll(), Path, [], Array.MaxLength)!, onUnclosed, out firstRecord);

    private CsvHelper.CsvReader ReadRows(CsvText text, Action onUnclosed, out int firstRecord, int? end = null)
    {
        var reader = text.Read(onUnclosed, end);
        for (var i = 0; i < _headerRecord; i++)
        {
            reader.Read();
        }

        firstRecord = _headerRecord + 1;
        return reader;
    }

    /// <summary>
    /// The file in parts of about the same size. Where a quotation mark stands anywhere it is one part: then a line break may be inside a
    /// cell.
    /// </summary>
    /// <param name="most">How many parts at most.</param>
    /// <param name="organisation">Whose units the rows name.</param>
    public List<WidePart> Split(int most, Organisation organisation)
    {
        if (_blocks is { } blocks)
        {
            return [.. Enumerable.Range(0, blocks.Count).Select(i => new PartText(blocks, i)).Select((block, i) => i == 0
                ? new WidePart(block, (t, onUnclosed) => ReadRows(CsvText.Open(t, Path, [])!, onUnclosed, out _), Decoder(organisation), _headerRecord + 1)
                : new WidePart(block, _text.ReadPart, Decoder(organisation), 1))];
        }

        var content = _text.Content;
        var ends = new List<int>();
        most = most > 1 && content.Span.Contains((byte)'"') ? 1 : most;
        for (var i = 1; i < most; i++)
        {
            var half = (int)((long)content.Length * i / most);
            var end = half + content.Span[half..].IndexOf((byte)'\n') + 1;

            // A byte order mark at the start of a part would be taken for one of a file.
            if (end > half && end < content.Length && end > _headerEnd && end > ends.LastOrDefault() && content.Span[end] != 0xEF)
            {
                ends.Add(end);
            }
        }

        ends.Add(content.Length);
        return [.. ends.Select((end, i) => i == 0
            ? new WidePart(new PartText(content[..end]), (whole, onUnclosed) => ReadRows(_text, onUnclosed, out _, end), Decoder(organisation), _headerRecord + 1)
            : new WidePart(new PartText(content[ends[i - 1]..end]), _text.ReadPart, Decoder(organisation), 1))];
    }

    private RowDecoder Decoder(Organisation organisation) => new(Columns, Questionnaire, organisation, Limits);
}
