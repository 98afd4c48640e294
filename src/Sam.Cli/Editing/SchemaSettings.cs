using System.Text;
using System.Text.Json;

namespace Sam.Editing;

/// <summary>
/// The setting <c>yaml.schemas</c> (schema: patterns of files) in an editor's settings. The text is edited, not written anew: comments,
/// order, spaces and every other setting stay byte for byte.
/// </summary>
internal static class SchemaSettings
{
    private const string Setting = "yaml.schemas";

    private static readonly JsonReaderOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The settings with a schema for a pattern; the same bytes if they say so already.</summary>
    /// <param name="settings">The file's bytes; empty if there is none.</param>
    /// <param name="schema">The schema that the pattern is to have.</param>
    /// <param name="other">A schema that the pattern must no longer have.</param>
    /// <param name="pattern">The files.</param>
    /// <returns>Null if the settings are no JSON object, or the setting is none: they are not to be touched.</returns>
    public static byte[]? TryMap(byte[] settings, string schema, string other, string pattern)
    {
        var mark = settings.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = settings.AsSpan(mark).ToArray();
        var added = $"{Quoted(schema)}: [{Quoted(pattern)}]";
        if (Encoding.UTF8.GetString(text).Trim().Length == 0)
        {
            return [.. settings.AsSpan(0, mark), .. Encoding.UTF8.GetBytes($"{{\n  {Quoted(Setting)}: {{\n    {added}\n  }}\n}}\n")];
        }

        try
        {
            return Edited(text, schema, other, pattern, added) is { } edited ? [.. settings.AsSpan(0, mark), .. edited] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[]? Edited(byte[] text, string schema, string other, string pattern, string added)
    {
        if (Members(text, 0) is not { } top)
        {
            return null;
        }

        if (top.FirstOrDefault(m => m.Name == Setting) is not { } setting)
        {
            return Inserted(text, top, start: Opening(text, 0), $"{Quoted(Setting)}: {{ {added} }}");
        }

        if (Members(text, setting.ValueStart) is not { } schemas)
        {
            return null;
        }

        var mine = schemas.FirstOrDefault(m => m.Name == schema);
        var wrong = schemas.FirstOrDefault(m => m.Name == other && Patterns(text, m).Contains(pattern));
        var isMapped = mine is not null;
        var edits = new List<(int Start, int End, string Text)>();
        if (mine is not null && !Patterns(text, mine).Contains(pattern))
        {
            edits.Add((mine.ValueStart, mine.ValueEnd, Listed(Patterns(text, mine).Append(pattern))));
        }

        if (wrong is not null && !isMapped && Patterns(text, wrong) is [_])
        {
            edits.Add((wrong.NameStart, wrong.NameEnd, Quoted(schema)));
            isMapped = true;
        }
        else if (wrong is not null)
        {
            edits.Add((wrong.ValueStart, wrong.ValueEnd, Listed(Patterns(text, wrong).Where(p => p != pattern))));
        }

        var edited = edits.OrderByDescending(e => e.Start)
            .Aggregate(text, (bytes, e) => [.. bytes.AsSpan(0, e.Start), .. Encoding.UTF8.GetBytes(e.Text), .. bytes.AsSpan(e.End)]);
        return isMapped ? edited : Inserted(edited, schemas, Opening(text, setting.ValueStart), added);
    }

    // As the first member: what stands behind the brace (a comment, a line break) stays with what follows it.
    private static byte[] Inserted(byte[] text, List<Member> members, int start, string added)
    {
        var before = Encoding.UTF8.GetString(text, 0, members.Count > 0 ? members[0].NameStart : start);
        var isOnOwnLine = members.Count > 0 && before.LastIndexOf('\n') is var line && line >= 0 && before[(line + 1)..].Trim().Length == 0;
        var lead = isOnOwnLine ? (before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n") + before[(before.LastIndexOf('\n') + 1)..] : " ";
        var insertion = lead + added + (members.Count > 0 ? "," : " ");
        return [.. text.AsSpan(0, start), .. Encoding.UTF8.GetBytes(insertion), .. text.AsSpan(start)];
    }

    private static IReadOnlyList<string> Patterns(byte[] text, Member member)
    {
        var value = JsonDocument.Parse(text.AsMemory(member.ValueStart..member.ValueEnd), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }).RootElement;
        return value.ValueKind switch
        {
            JsonValueKind.String => [value.GetString()!],
            JsonValueKind.Array => [.. value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)],
            _ => [],
        };
    }

    private static int Opening(byte[] text, int start)
    {
        var reader = new Utf8JsonReader(text.AsSpan(start), Lenient);
        reader.Read();
        return start + (int)reader.TokenStartIndex + 1;
    }

    // The members of the object that begins at a byte, with the bytes where they stand; null if it is no object.
    private static List<Member>? Members(byte[] text, int start)
    {
        var reader = new Utf8JsonReader(text.AsSpan(start), Lenient);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        var members = new List<Member>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, nameStart, nameEnd) = (reader.GetString()!, (int)reader.TokenStartIndex, (int)reader.BytesConsumed);
            nameEnd = EndOfName(text, start + nameStart) - start;
            reader.Read();
            var valueStart = (int)reader.TokenStartIndex;
            reader.Skip();
            members.Add(new Member(name, start + nameStart, start + nameEnd, start + valueStart, start + (int)reader.BytesConsumed));
        }

        return start > 0 || IsAll(ref reader) ? members : throw new JsonException();
    }

    // The reader counts the colon as read; the name ends with its closing quote.
    private static int EndOfName(byte[] text, int start)
    {
        var i = start + 1;
        while (text[i] != (byte)'"')
        {
            i += text[i] == (byte)'\\' ? 2 : 1;
        }

        return i + 1;
    }

    private static bool IsAll(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.EndObject && !reader.Read();

    private static string Listed(IEnumerable<string> patterns) => $"[{string.Join(", ", patterns.Select(Quoted))}]";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>A member of an object: its name, and the bytes of name and value.</summary>
    private sealed record Member(string Name, int NameStart, int NameEnd, int ValueStart, int ValueEnd);
}
