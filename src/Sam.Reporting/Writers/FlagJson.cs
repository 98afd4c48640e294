using System.Text.Json;

namespace Sam.Writers;

/// <summary>Flags as JSON.</summary>
internal static class FlagJson
{
    // How many stand at the end of a scale is printed nowhere else, so an anonymous survey says only that they are many.
    public static void WriteFlags(this Utf8JsonWriter json, Sequence<DataFlag> flags, bool isAnonymous)
    {
        json.WriteStartArray("flags");
        foreach (var flag in flags)
        {
            json.WriteStartObject();
            json.WriteString("flag", flag.Code);
            json.WriteExact("value", isAnonymous && flag.Kind is (DataFlagKind.Floor or DataFlagKind.Ceiling) ? null : flag.Value.Exact);
            json.WriteExact("limit", flag.Limit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
