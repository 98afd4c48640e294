using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sam.Writers;

/// <summary>What all JSON of Sam has in common: two spaces, LF, letters as they are, numbers rounded from exact values.</summary>
internal static class Json
{
    /// <summary>Significant digits of a number: what every reader of doubles can hold.</summary>
    public const int Digits = 15;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>What a writing gives, with a line break at its end.</summary>
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>Worst-case bounds as <c>[lo,hi]</c>; null where there are none.</summary>
    public static void WriteBounds(this Utf8JsonWriter json, WorstCaseBounds? bounds)
    {
        json.WritePropertyName("bounds");
        if (bounds is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        json.WriteExactValue(bounds.Low);
        json.WriteExactValue(bounds.High);
        json.WriteEndArray();
    }

    public static void WriteExact(this Utf8JsonWriter json, string name, Rational? value)
    {
        json.WritePropertyName(name);
        json.WriteExactValue(value);
    }

    public static void WriteExactValue(this Utf8JsonWriter json, Rational? value)
    {
        if (value is { } number)
        {
            json.WriteRawValue(number.ToDecimalText(Digits), skipInputValidation: true);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
