using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SurveyApi.Answers;

/// <summary>
/// An answer as Sam reads it: a text. In JSON it may be a text, a number (digit by digit as it was sent, never a double), true or false for ja
/// and nej, null for no answer, or an array for several options.
/// </summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct AnswerValue(string Text)
{
    internal sealed class Converter : JsonConverter<AnswerValue>
    {
        public override bool HandleNull => true;

        public override AnswerValue Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.StartArray)
            {
                return new AnswerValue(One(ref reader));
            }

            var chosen = new List<string>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                chosen.Add(One(ref reader));
            }

            return new AnswerValue(string.Join('|', chosen));
        }

        public override void Write(Utf8JsonWriter writer, AnswerValue value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);

        private static string One(ref Utf8JsonReader reader) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString()!,
            JsonTokenType.Number => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan),
            JsonTokenType.True => "ja",
            JsonTokenType.False => "nej",
            JsonTokenType.Null => "",
            _ => throw new JsonException(),
        };
    }
}
