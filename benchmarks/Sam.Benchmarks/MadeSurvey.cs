using System.Globalization;
using Sam.Columns;

namespace Sam.Benchmarks;

/// <summary>
/// A made-up survey, the same each time: 26 questions (20 of 4 options, 4 of 5, 2 of 8, the last option "not applicable") answered in units of
/// very unlike size, a hundred to a group. 3 % of answers are "not applicable", 2 % blank; 50 to 89 % in a unit have the first option.
/// </summary>
internal sealed class MadeSurvey
{
    public const int Items = 26;
    
    private readonly int _units;
    private ulong _seed = 1;

    public MadeSurvey(int responses, string index = "", int units = 4_000)
    {
        _units = units;
        Questionnaire = QuestionnaireText.Compile(Text(index), "made.sam.yaml").Value;
        Organisation = Organisation.Create(
        [
            new Unit("alla"),
            .. Enumerable.Range(0, (units + 99) / 100).Select(g => new Unit(GroupOf(g), parent: "alla")),
            .. Enumerable.Range(0, units).Select(u => new Unit(IdOf(u), parent: GroupOf(u / 100))),
        ]).Value;
        UnitOf = new int[responses];
        Columns = [.. Enumerable.Range(0, Items).Select(_ => new byte[responses])];
        for (var response = 0; response < responses; response++)
        {
            var place = Next() / (double)(1UL << 63) / 2;
            UnitOf[response] = (int)(place * place * units);
            for (var item = 0; item < Items; item++)
            {
                Columns[item][response] = Answer(UnitOf[response], OptionsOf(item));
            }
        }
    }

    public Questionnaire Questionnaire { get; }

    public Organisation Organisation { get; }

    /// <summary>The unit of each response.</summary>
    public int[] UnitOf { get; }

    /// <summary>Each item's codes; 255 is blank.</summary>
    public byte[][] Columns { get; }

    public static int OptionsOf(int item) => item < 20 ? 4 : item < 24 ? 5 : 8;

    public static string IdOf(int unit) => "e" + unit.ToString(CultureInfo.InvariantCulture);

    private static string GroupOf(int group) => "g" + group.ToString(CultureInfo.InvariantCulture);

    /// <summary>The answers as a response set.</summary>
    public ResponseSet Set()
    {
        var columns = new ResponseColumns(Questionnaire);
        columns.Expect(UnitOf.Length);
        for (var i = 0; i < Items; i++)
        {
            var item = Questionnaire.Items[i];
            var column = columns.Items[item.Code];
            var answers = Enumerable.Range(0, 256).Select(b => b < item.Scale!.Options.Count ? new Answer.Chosen([item.Scale.Options[b]]) : Sam.Answer.NoAnswer).ToArray();
            foreach (var code in Columns[i])
            {
                column.Add(answers[code]);
            }
        }

        Segment[] segments = [.. Enumerable.Range(0, _units).Select(u => new Segment([Organisation.IndexOf(IdOf(u))]))];
        foreach (var unit in UnitOf)
        {
            columns.SegmentOf.Add(columns.PlaceOf(segments[unit]));
            columns.Statuses.Add((byte)ResponseStatus.Complete);
        }

        return new ResponseSet(Questionnaire, Organisation, columns);
    }

    private byte Answer(int unit, int options) => (int)(Next() % 100) switch
    {
        < 2 => ChoiceColumn.BlankByte,
        < 5 => (byte)(options - 1),
        var draw when draw < 5 + (95 * (50 + (unit * 7919 % 40)) / 100) => 0,
        _ => (byte)(1 + (Next() % (ulong)(options - 2))),
    };

    // splitmix64
    private ulong Next()
    {
        _seed = unchecked(_seed + 0x9E3779B97F4A7C15);
        var z = _seed;
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }

    private static string Text(string index) =>
        "titel: Påhittad enkät\nanonymt: nej\nskalor:\n"
        + "  fyra: { alternativ: [Ja, Delvis, Nej], poäng: [2, 1, 0], ej-aktuellt: Ej aktuellt }\n"
        + "  fem: { alternativ: [Alltid, Ofta, Ibland, Aldrig], poäng: [3, 2, 1, 0], ej-aktuellt: Ej aktuellt }\n"
        + "  åtta: { alternativ: [Måndag, Tisdag, Onsdag, Torsdag, Fredag, Lördag, Söndag], ej-aktuellt: Ej aktuellt }\n"
        + "frågor:\n"
        + string.Concat(Enumerable.Range(0, Items).Select(i => $"  - {i + 1}: Fråga nummer {i + 1}?\n    svar: {(OptionsOf(i) switch { 4 => "fyra", 5 => "fem", _ => "åtta" })}\n"))
        + index;
}
