using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace Sam.Benchmarks;

/// <summary>Text → questionnaire: how the cost grows with the number of questions; a condition on every third.</summary>
[MemoryDiagnoser]
public class CompileBench
{
    private string _text = "";

    /// <summary>How many questions.</summary>
    [Params(26, 1_000, 2_000)]
    public int Items { get; set; }

    /// <summary>In which notation.</summary>
    [Params(QuestionnaireNotation.Yaml, QuestionnaireNotation.Text)]
    public QuestionnaireNotation Notation { get; set; }

    [GlobalSetup]
    public void Setup() => _text = Made.Questionnaire(Items, Notation);

    [Benchmark]
    public object Compile() => QuestionnaireText.Compile(_text, QuestionnaireText.PathIn("made", Notation)).Value;
}

/// <summary>Made-up questionnaires and answers; the same each time.</summary>
internal static class Made
{
    public static string Questionnaire(int items, QuestionnaireNotation notation)
    {
        var yaml = Questionnaire(items);
        return notation == QuestionnaireNotation.Yaml
            ? yaml
            : QuestionnaireText.Format(yaml, "made.sam.yaml", new FormatOptions { Notation = notation }).Value;
    }

    public static string Questionnaire(int items)
    {
        var text = new StringBuilder("titel: Påhittad enkät\nanonymt: nej\nsvar: ja-nej-ej-aktuellt\nfrågor:\n");
        for (var i = 1; i <= items; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {i}: Har ni arbetat med område nummer {i} under året?\n");
            if (i % 3 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"    visa-om: q{i - 1} i (ja, nej) och inte q{i - 2} = ej-aktuellt\n");
            }
        }

        return text.ToString();
    }

    public static byte[] Answers(int responses, int items, int units)
    {
        var random = new Random(1);
        var text = new StringBuilder("enhet");
        for (var i = 1; i <= items; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $";{i}");
        }

        for (var r = 0; r < responses; r++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\ne{random.Next(units)}");
            for (var i = 0; i < items; i++)
            {
                text.Append(random.Next(100) switch { < 70 => ";ja", < 93 => ";nej", < 97 => ";NA", _ => ";" });
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
