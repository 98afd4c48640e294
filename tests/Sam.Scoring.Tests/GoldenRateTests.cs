using System.Globalization;

namespace Sam.Scoring.Tests;

/// <summary>s16: the rates of AAPOR's Standard Definitions.</summary>
public class GoldenRateTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = GoldenFile.Rows("s16_aapor.csv");

    public static TheoryData<int> Places => new(Enumerable.Range(0, Rows.Count));

    [Theory]
    [MemberData(nameof(Places))]
    public void RatesAreThoseOfAapor(int place)
    {
        var row = Rows[place];
        var counts = Counts(row);
        var e = row["e_given"].Length == 0 ? null : Rational.TryParseDecimal(row["e_given"], out var given) ? (Rational?)given : throw new FormatException(row["e_given"]);

        Near(row["e"], e is { } share ? Figure.Share(share, 0) : counts.EligibleShare);
        Near(row["RR1"], ResponseRates.RR1(counts));
        Near(row["RR2"], ResponseRates.RR2(counts));
        Near(row["RR3"], ResponseRates.RR3(counts, e));
        Near(row["RR4"], ResponseRates.RR4(counts, e));
        Near(row["RR5"], ResponseRates.RR5(counts));
        Near(row["RR6"], ResponseRates.RR6(counts));
        Near(row["COOP1"], ResponseRates.Cooperation(counts));
        Near(row["REF1"], ResponseRates.Refusal(counts));
        Near(row["CON1"], ResponseRates.Contact(counts));
    }

    [Fact]
    public void RateOfAUnitIsTheSixthRate()
    {
        var response = GoldenSurvey.Sheet["F03"].Response!;

        Assert.Equal(ResponseRates.RR6(response.Dispositions), response.Rate);
        Assert.Equal(response.Invited - response.Ineligible, response.Dispositions.KnownEligible);
    }

    [Fact]
    public void CountsBelowZeroAreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DispositionCounts { Other = -1 });

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    public void TheEligibleShareIsAShare(long numerator, long denominator) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ResponseRates.RR3(new DispositionCounts { Complete = 1 }, Rational.Of(numerator, denominator)));

    private static DispositionCounts Counts(IReadOnlyDictionary<string, string> row)
    {
        long Of(string name) => long.Parse(row[name], CultureInfo.InvariantCulture);
        return new DispositionCounts
        {
            Complete = Of("I"),
            Partial = Of("P"),
            Refusal = Of("R"),
            NonContact = Of("NC"),
            Other = Of("O"),
            UnknownHousehold = Of("UH"),
            UnknownOther = Of("UO"),
            NotEligible = Of("NE"),
        };
    }

    private static void Near(string expected, Figure actual)
    {
        if (expected.Length == 0)
        {
            Assert.Null(actual.Exact);
            Assert.Equal(NullReason.NoAnswers, actual.Reason);
            return;
        }

        var value = double.Parse(expected, CultureInfo.InvariantCulture);
        Assert.Equal(value, actual.Exact!.Value.ToDouble(), Math.Max(1e-12, value * 1e-9));
    }
}
