using System.Text.Json;

namespace Sam.Reporting.Tests;

/// <summary>Where two JSON values first differ, for the message of a failing test.</summary>
internal static class JsonDifference
{
    public static string First(JsonElement before, JsonElement after, string path)
    {
        if (before.ValueKind != after.ValueKind)
        {
            return $"{path}: {before.ValueKind} became {after.ValueKind}";
        }

        switch (before.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in before.EnumerateObject())
                {
                    var inner = path + "." + member.Name;
                    if (!after.TryGetProperty(member.Name, out var other))
                    {
                        return inner + " is lost";
                    }

                    if (!JsonElement.DeepEquals(member.Value, other))
                    {
                        return First(member.Value, other, inner);
                    }
                }

                return $"{path} has more: {string.Join(", ", after.EnumerateObject().Select(m => m.Name).Except(before.EnumerateObject().Select(m => m.Name)))}";
            case JsonValueKind.Array:
                foreach (var (i, (one, other)) in before.EnumerateArray().Zip(after.EnumerateArray()).Index())
                {
                    if (!JsonElement.DeepEquals(one, other))
                    {
                        return First(one, other, FormattableString.Invariant($"{path}[{i}]"));
                    }
                }

                return path + ": other lengths";
            default:
                return $"{path}: {before.GetRawText()} became {after.GetRawText()}";
        }
    }
}
