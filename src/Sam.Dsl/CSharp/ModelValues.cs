using System.Globalization;
using System.Numerics;

namespace Sam.CSharp;

/// <summary>Small values of the model as C# expressions.</summary>
internal static class ModelValues
{
    public static Code Null { get; } = Code.Of($"null");

    public static Code Of(Rational value)
    {
        if (!Fits(value.Numerator) || !Fits(value.Denominator))
        {
            return Code.Of($"global::Sam.GeneratedCode.Literals.Fraction({Digits(value.Numerator)}, {Digits(value.Denominator)})");
        }

        var above = Code.Of((long)value.Numerator);
        return value.IsWhole ? Code.Of($"global::Sam.Rational.Of({above})") : Code.Of($"global::Sam.Rational.Of({above}, {Code.Of((long)value.Denominator)})");
    }

    public static Code OfMaybe(Rational? value) => value is { } number ? Of(number) : Null;

    public static Code Of(LocalizedText text)
    {
        var languages = text.Languages.ToList();
        return Code.Of($"{One(text, languages[0])}{Code.Join("", languages.Skip(1).Select(l => Code.Of($".With({CSharpText.Literal(l)}, {CSharpText.Literal(text.In(l))})")))}");
    }

    public static Code OfMaybe(LocalizedText? text) => text is null ? Null : Of(text);

    /// <summary>A sequence of anything; <c>default</c> where it is empty.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="type">Their type.</param>
    public static Code Sequence(IReadOnlyCollection<Code> elements, Code type) =>
        elements.Count == 0 ? Code.Of($"default") : Code.Of($"global::Sam.Sequence.Of<{type}>({Code.Join(", ", elements)})");

    public static Code Of(Sequence<string> words) => Sequence(words.Select(CSharpText.Literal).ToList(), Code.Of($"string"));

    public static Code Of(Sequence<LocalizedText> texts) => Sequence(texts.Select(Of).ToList(), Code.Of($"global::Sam.LocalizedText"));

    public static Code Of(Sequence<ItemCode> codes) => Sequence(codes.Select(Of).ToList(), Code.Of($"global::Sam.ItemCode"));

    public static Code Of(ItemCode code) => CSharpText.Literal(code.Text);

    public static Code Of(Sequence<LegalReference> laws) => Sequence(
        laws.Select(l => Code.Of($"new global::Sam.LegalReference({CSharpText.Literal(l.Text)}, {CSharpText.Literal(l.Law)}, {CSharpText.Literal(l.Part)})")).ToList(),
        Code.Of($"global::Sam.LegalReference"));

    public static Code Of(Sequence<KeyValuePair<string, string>> pairs) => Sequence(
        pairs.Select(p => Code.Of($"new global::System.Collections.Generic.KeyValuePair<string, string>({CSharpText.Literal(p.Key)}, {CSharpText.Literal(p.Value)})")).ToList(),
        Code.Of($"global::System.Collections.Generic.KeyValuePair<string, string>"));

    public static Code Of(TrafficLight light) => Code.Of(
        $"new global::Sam.TrafficLight({Of(light.GreenFrom)}, {Of(light.YellowFrom)}, {Code.Of(light.IsShare)}) {{ HigherIsBetter = {Code.Of(light.HigherIsBetter)} }}");

    private static Code One(LocalizedText text, string language) =>
        Code.Of($"new global::Sam.LocalizedText({CSharpText.Literal(text.In(language))}, {CSharpText.Literal(language)})");

    private static Code Digits(BigInteger number) => CSharpText.Literal(number.ToString(CultureInfo.InvariantCulture));

    private static bool Fits(BigInteger number) => number > long.MinValue && number < long.MaxValue;
}
