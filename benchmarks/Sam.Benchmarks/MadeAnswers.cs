using Sam.Columns;

namespace Sam.Benchmarks;

/// <summary>Made-up answers to 26 questions on one scale; benchmarks/surveyjs/condition.js makes the same.</summary>
internal sealed class MadeAnswers
{
    public const int Items = 26;

    private const byte Blank = ChoiceColumn.BlankByte;

    private uint _seed = 1;

    public MadeAnswers(string condition)
    {
        Questionnaire = QuestionnaireText.Compile(
            "titel: Påhittad enkät\nanonymt: nej\nskalor:\n  grad: { alternativ: [Ja, Delvis, Nej, Vet ej], vet-ej: vet-ej }\nsvar: grad\nfrågor:\n"
            + string.Concat(Enumerable.Range(1, Items - 1).Select(i => $"  - {i}: Fråga nummer {i}?\n"))
            + $"  - {Items}: Den sista?\n    visa-om: {condition}\n",
            "made.sam.yaml").Value;
    }

    public Questionnaire Questionnaire { get; }

    public Expression Condition => Questionnaire.Items[Items - 1].ShowIf!;

    /// <summary>Answers as bytes, a response's one after another.</summary>
    public byte[] Rows(int responses)
    {
        _seed = 1;
        var rows = new byte[responses * Items];
        for (var i = 0; i < rows.Length; i++)
        {
            _seed = unchecked((_seed * 1664525) + 1013904223);
            rows[i] = ((_seed >> 16) % 100) switch { < 70 => 0, < 85 => 1, < 95 => 2, < 98 => 3, _ => Blank };
        }

        return rows;
    }

    /// <summary>A response as an application has it.</summary>
    public Response ResponseOf(byte[] rows, int response) => new("1", ["e"], Questionnaire.Items.Select((item, i) => KeyValuePair.Create(item.Code, AnswerOf(item, rows[(response * Items) + i]))));

    /// <summary>The answers as columns, without the routing that the builder does.</summary>
    public ResponseSet SetOf(byte[] rows)
    {
        var columns = new ResponseColumns(Questionnaire);
        var segment = new Segment([0]);
        for (var i = 0; i < Items; i++)
        {
            var item = Questionnaire.Items[i];
            var column = columns.Items[item.Code];
            var answers = Enumerable.Range(0, 256).Select(b => AnswerOf(item, (byte)b)).ToArray();
            for (var row = i; row < rows.Length; row += Items)
            {
                column.Add(answers[rows[row]]);
            }
        }

        for (var response = 0; response < rows.Length / Items; response++)
        {
            columns.SegmentOf.Add(columns.PlaceOf(segment));
            columns.Statuses.Add((byte)ResponseStatus.Complete);
        }

        return new ResponseSet(Questionnaire, Organisation.Create([new Unit("e")]).Value, columns);
    }

    private static Answer AnswerOf(Item item, byte code) => code < item.Scale!.Options.Count ? new Answer.Chosen([item.Scale.Options[code]]) : Answer.NoAnswer;
}
