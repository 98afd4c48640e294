using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Sam.CSharp;

/// <summary>
/// A piece of C#. It is made of constant text and of other pieces only: a string can't be put in by accident, so that words of an author
/// reach the output through <see cref="CSharpText"/> or not at all.
/// </summary>
internal readonly struct Code
{
    private readonly string? _text;

    private Code(string text) => _text = text;

    public string Text => _text ?? "";

    public static Code Empty => default;

    /// <summary>A piece from constant text with other pieces in its holes.</summary>
    public static Code Of(Builder builder) => new(builder.Build());

    /// <summary>Pieces with a constant between them.</summary>
    public static Code Join(string between, IEnumerable<Code> pieces) => new(string.Join(between, pieces.Select(p => p.Text)));

    public static Code Of(long number) => new(number.ToString(CultureInfo.InvariantCulture));

    public static Code Of(bool value) => new(value ? "true" : "false");

    /// <summary>A member of one of Sam's own enumerations, by its name in C#.</summary>
    public static Code OfEnum<T>(T value)
        where T : struct, Enum => new("global::" + typeof(T).FullName!.Replace('+', '.') + "." + value);

    public override string ToString() => Text;

    /// <summary>Text that <see cref="CSharpText"/> has made harmless.</summary>
    internal static Code FromHarmless(string text) => new(text);

    /// <summary>Puts interpolated pieces together; there is no way to put in a string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Builder
    {
        private readonly StringBuilder _text;

        public Builder(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 16));

        public void AppendLiteral(string constant) => _text.Append(constant);

        public void AppendFormatted(Code piece) => _text.Append(piece.Text);

        public void AppendFormatted(int number) => _text.Append(number.ToString(CultureInfo.InvariantCulture));

        public string Build() => _text.ToString();
    }
}
