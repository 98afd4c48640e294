using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Sam.Model.Tests;

/// <summary>Values for tests that do not care which.</summary>
internal static class Some
{
    public static readonly Place Place = new Place.InValue("svar.json", "$.q1");

    public static readonly AnswerOption Yes = new("ja", new LocalizedText("Ja").With("en", "Yes"), Score: 100, IsPositive: true);

    public static readonly AnswerOption No = new("nej", new LocalizedText("Nej").With("en", "No"), Score: 0);

    public static readonly AnswerOption NotApplicable = new("ea", "Ej aktuellt", OptionKind.NotApplicable);

    public static readonly AnswerOption DontKnow = new("vet", "Vet ej", OptionKind.DontKnow);

    public static ResponseScale Scale(params AnswerOption[] options) => new("skala", options);

    public static Item Item(AnswerType? answer = null, string code = "1") => new(code, "En fråga?", answer ?? new AnswerType.Choice(Scale(Yes, No)));

    public static Section Section(params Item[] items) => new("område", "Område", items.ToSequence());

    /// <summary>Fractions of all sizes: small ones often, some with parts far beyond 64 bits.</summary>
    public static Arbitrary<Rational> Rational() => Fractions.ToArbitrary();

    /// <summary>Fractions other than 0.</summary>
    public static Arbitrary<Rational> NonZeroRational() => Fractions.Where(r => r.Sign != 0).ToArbitrary();

    private static Gen<BigInteger> Whole => Gen.OneOf(
        Gen.Choose(-20, 20).Select(i => (BigInteger)i),
        Gen.Choose(int.MinValue, int.MaxValue).Select(i => (BigInteger)i),
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from power in Gen.Choose(0, 90)
        select ((BigInteger)high << power) + low,
        Gen.Elements((BigInteger)long.MinValue, long.MaxValue, int.MinValue, 1L << 31, (1L << 31) - 1));

    private static Gen<Rational> Fractions =>
        from numerator in Whole
        from denominator in Whole.Where(d => !d.IsZero)
        select Sam.Rational.Of(numerator, denominator);
}
