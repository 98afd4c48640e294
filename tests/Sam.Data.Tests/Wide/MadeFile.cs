using System.Text;

namespace Sam.Data.Tests.Wide;

/// <summary>Made-up wide files with everything that files of people have: quotes, separators, encodings, bad cells, joint answers, rows of the wrong width.</summary>
internal sealed class MadeFile(int seed)
{
    private const string Text = """
        titel: Uppföljning
        anonymt: nej
        skalor:
          grad: { från: 1, till: 5, vet-ej: Ingen bedömning kan göras }
          orsak:
            alternativ:
              förståelse: Bristande förståelse
              tid: Tid; eller ork
              stöd: Stöd, från ledningen
              inget: Inget av detta
            utesluter-övriga: [inget]
        enhetsegenskaper: { kemikalier: ja-nej }
        index:
          nytta: { frågor: [2, 3, 4] }
        frågor:
          - 1: Fungerar samarbetet på enheten?
            svar: ja-nej-ej-aktuellt
            kommentar: ja
          - 2: Hur stor är nyttan?
            svar: grad
          - 3: Hur stor är skadan?
            svar: grad
            visa-om: q1 = ja
          - 4: Hur stort är stödet?
            svar: grad
          - 5: Vad hindrar er?
            svar: orsak
            högst: 2
            obligatorisk: nej
          - 6: Vilka saker väger tyngst?
            svar: orsak
            visa-om: q4 < 3 eller q3 = 5
          - 7: Hur många tillbud hade ni?
            svar: tal
          - 8: När var genomgången?
            svar: datum
            visa-om: q7 > 2 eller enhet.kemikalier = ja
          - 9: Vad vill ni lägga till?
            svar: fritext
        """;

    private static readonly Lazy<Questionnaire> Compiled = new(() => QuestionnaireText.Compile(Text, "made.sam.yaml").Value);

    private static readonly Lazy<Organisation> Tree = new(() => Organisation.Create(
        new[] { "f01", "f02", "f03", "Enhet å", "Enhet 2" }.Select((id, i) => new Unit(id, i == 4 ? "Lasarettet" : i < 2 ? "Kulturen" : null, parent: "r", properties: i % 2 == 0 ? [KeyValuePair.Create("kemikalier", "ja")] : [])).Prepend(new Unit("r"))).Value);

    private readonly Random _random = new(seed);
    private char _separator;

    public static Questionnaire Questionnaire => Compiled.Value;

    public static Organisation Organisation => Tree.Value;

    /// <summary>The file's bytes.</summary>
    /// <param name="hasQuotes">False for a file without a quotation mark: then its parts can be decoded at the same time.</param>
    public byte[] Bytes(bool hasQuotes = true)
    {
        _separator = ";,\t"[_random.Next(3)];
        var oddness = _random.Next(4) switch { 0 => 0, 1 => 2, 2 => 10, _ => 40 };
        var header = Header();
        var breaks = _random.Next(5) switch { 0 => "\r\n", 1 => "\r", _ => "\n" };
        var text = new StringBuilder(_random.Next(8) == 0 ? $"sep={_separator}{breaks}" : "");
        text.Append(string.Concat(Enumerable.Repeat(breaks, _random.Next(3)))).Append(string.Join(_separator, header.Select(h => Written(h, 0)))).Append(breaks);
        for (var rows = _random.Next(60); rows > 0; rows--)
        {
            var cells = header.Select(h => Written(CellOf(h, oddness), oddness)).ToList();
            if (Is(oddness))
            {
                cells = _random.Next(3) switch { 0 => cells.Take(_random.Next(cells.Count + 1)).ToList(), 1 => [.. cells, "", Is(50) ? " " : "x"], _ => [.. cells, ""] };
            }

            text.Append(string.Join(_separator, cells)).Append(rows == 1 && Is(50) ? "" : Is(oddness) ? breaks + breaks : breaks);
        }

        return Encoded(hasQuotes ? text.ToString() : text.Replace("\"", "").ToString(), _random.Next(8));
    }

    private static byte[] Encoded(string text, int way) => way switch
    {
        0 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
        1 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        2 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        _ => Encoding.UTF8.GetBytes(text),
    };

    private List<string> Header()
    {
        var items = Questionnaire.Items.Select(i => i.Code.Text).Where(_ => !Is(15));
        var others = new[] { "svarande", "behörig", "status", "roll", "anmärkning", "1.kommentar", "datum", "", "okänd", "q2" }.Where(_ => Is(35));
        var units = new[] { "enhet", "enheter" }.Where((_, i) => i == 0 ? !Is(20) : Is(30));
        return items.Concat(others).Concat(units).OrderBy(_ => _random.Next()).ToList();
    }

    private string CellOf(string header, int oddness) => Is(oddness)
        ? OneOf("hej", "7,5", "99", "NA", "DK", "ja|nej", "-", "\u00A0", "å", "F01", "2024-13-40", "tid|inget", "kanske", "\uFEFFja")
        : header switch
        {
            "svarande" => Is(10) ? OneOf("p1", " p1", "P1", "", "rad-4", "\u00E5", "a\u030A") : "p" + _random.Next(100_000),
            "enhet" => OneOf("f01", "F02", "f03 ", "enhet Å", "Lasarettet", "Enhet a\u030A", "f01"),
            "enheter" => OneOf("", "f01|f02", "f02 | f01", "f03", "|f01|", ""),
            "behörig" => OneOf("", "ja", "nej", "JA"),
            "status" => OneOf("", "", "komplett", "Delvis", "avbruten", "utanför"),
            "roll" => OneOf("", "chef", "Chef", "skyddsombud", " "),
            "anmärkning" or "1.kommentar" or "9" or "datum" or "okänd" => OneOf("", "", "Ett ord", "Sa \"ja\"", "a;b,c\td", "rad 1\nrad 2", "slut\r\n"),
            "" => OneOf("", "", "", "x"),
            "1" => OneOf("ja", "nej", "Ja", " NEJ", "NA", "", "ej aktuellt"),
            "2" or "q2" or "3" or "4" => OneOf("1", "2", "3", "4", "5", "5,0", "DK", "vet ej", "", " 3"),
            "5" or "6" => OneOf("", "tid", "tid|stöd", "stöd | förståelse", "inget", "Tid; eller ork", "Bristande förståelse"),
            "7" => OneOf("", "0", "3", "17", "2,5", "2.50", _random.Next(1000).ToString(System.Globalization.CultureInfo.InvariantCulture)),
            "8" => OneOf("", "2023-05-17", "2022-01-01"),
            _ => "",
        };

    private string Written(string cell, int oddness)
    {
        var needs = cell.AsSpan().IndexOfAny("\"\r\n") >= 0 || cell.Contains(_separator, StringComparison.Ordinal);
        if (Is(oddness))
        {
            return OneOf("\"" + cell, cell + "\"", "\"" + cell + "\" ", "a\"" + cell, "\"" + cell + "\"b", cell);
        }

        return needs || Is(8) ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
    }

    private string OneOf(params string[] words) => words[_random.Next(words.Length)];

    private bool Is(int percent) => _random.Next(100) < percent;
}
