using System.Globalization;
using System.Text;

namespace Sam.Schemas;

/// <summary>A value of a JSON schema as it will be written; maps keep their order. A closed set.</summary>
internal abstract record SchemaNode
{
    private SchemaNode()
    {
    }

    internal sealed record Text(string Value) : SchemaNode;

    internal sealed record Whole(int Value) : SchemaNode;

    internal sealed record Flag(bool Value) : SchemaNode;

    internal sealed record List(IReadOnlyList<SchemaNode> Items) : SchemaNode;

    internal sealed record Map(IReadOnlyList<(string Key, SchemaNode Value)> Entries) : SchemaNode
    {
        /// <summary>The map with further entries behind.</summary>
        public Map With(params (string Key, SchemaNode Value)[] more) => new([.. Entries, .. more]);

        /// <summary>The map with the entries of another behind.</summary>
        public Map With(Map more) => new([.. Entries, .. more.Entries]);
    }

    public static implicit operator SchemaNode(string value) => new Text(value);

    public static implicit operator SchemaNode(int value) => new Whole(value);

    public static implicit operator SchemaNode(bool value) => new Flag(value);

    public static Map Of(params (string Key, SchemaNode Value)[] entries) => new(entries);

    public static List ListOf(params SchemaNode[] items) => new(items);

    public static List ListOf(IEnumerable<string> items) => new([.. items.Select(i => new Text(i))]);

    /// <summary>The JSON, indented by two spaces, with <c>\n</c>; lists of plain values stand on one line.</summary>
    public string ToJson()
    {
        var json = new StringBuilder();
        Write(json, this, 0);
        return json.Append('\n').ToString();
    }

    private static void Write(StringBuilder json, SchemaNode node, int depth)
    {
        switch (node)
        {
            case Text text:
                WriteText(json, text.Value);
                break;
            case Whole whole:
                json.Append(whole.Value.ToString(CultureInfo.InvariantCulture));
                break;
            case Flag flag:
                json.Append(flag.Value ? "true" : "false");
                break;
            case Map { Entries.Count: 0 }:
                json.Append("{}");
                break;
            case Map map:
                WriteAll(json, '{', '}', map.Entries, depth, e =>
                {
                    WriteText(json, e.Key);
                    json.Append(": ");
                    Write(json, e.Value, depth + 1);
                });
                break;
            case List list when list.Items.All(i => i is Text or Whole or Flag):
                json.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    json.Append(i == 0 ? "" : ", ");
                    Write(json, list.Items[i], depth);
                }

                json.Append(']');
                break;
            case List list:
                WriteAll(json, '[', ']', list.Items, depth, i => Write(json, i, depth + 1));
                break;
        }
    }

    private static void WriteAll<T>(StringBuilder json, char open, char close, IReadOnlyList<T> items, int depth, Action<T> write)
    {
        json.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            json.Append(i == 0 ? "\n" : ",\n").Append(' ', 2 * (depth + 1));
            write(items[i]);
        }

        json.Append('\n').Append(' ', 2 * depth).Append(close);
    }

    // Signs that would join the letter before them, or end a line, are written as numbers.
    private static void WriteText(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var c in text)
        {
            json.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                < ' ' or '\u0308' or '\u030A' or '\u2028' or '\u2029' => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
                _ => c.ToString(),
            });
        }

        json.Append('"');
    }
}
