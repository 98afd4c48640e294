using System.Text.Json;

namespace Sam.Scoring.Tests;

/// <summary>s01: counts, bases, shares, means and medians, computed in R.</summary>
public class GoldenItemTests
{
    private static readonly JsonElement Expected = GoldenFile.Json("s01_items_expected.json");

    public static TheoryData<string> Items => new(Expected.GetProperty("items").EnumerateObject().Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Items))]
    public void BasesAreThoseOfR(string name)
    {
        var (item, expected) = Find(name);

        Assert.Equal(
            [Count(expected, "n_base"), Count(expected, "n_valid"), Count(expected, "n_na"), Count(expected, "n_dk"), Count(expected, "n_missing"), Count(expected, "n_applicable")],
            [item.Base.Shown, item.Base.Valid, item.NotApplicable, item.DontKnow, item.Missing, item.Base.Applicable]);
        Near(expected.GetProperty("item_response_rate").GetDouble(), item.Base.ResponseRate(item.DontKnow));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void DistributionsAreThoseOfR(string name)
    {
        var (item, expected) = Find(name);
        var shown = item.Base.Shown;
        foreach (var option in item.Distribution.Where(o => o.Option.Kind == OptionKind.Valid))
        {
            Assert.Equal(Count(expected.GetProperty("counts"), option.Option.Code), option.Count);
            Near(expected.GetProperty("pct_valid").GetProperty(option.Option.Code).GetDouble() / 100, option.OfValid!.Value);
            Near(expected.GetProperty("pct_base").GetProperty(option.Option.Code).GetDouble() / 100, option.OfBase);
        }

        var percentOfBase = expected.GetProperty("pct_base");
        Near(percentOfBase.GetProperty("NA").GetDouble() / 100, Figure.Share(item.NotApplicable, shown));
        Near(percentOfBase.GetProperty("DK").GetDouble() / 100, Figure.Share(item.DontKnow, shown));
        Near(percentOfBase.GetProperty("missing").GetDouble() / 100, Figure.Share(item.Missing, shown));
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void MeansAndMediansAreThoseOfR(string name)
    {
        var (item, expected) = Find(name);
        var described = expected.GetProperty("desc");

        Assert.Equal(Rational.Of(Count(described, "sum")), item.Mean.Sum);
        Assert.Equal(Count(described, "n"), item.Mean.N);
        Near(described.GetProperty("mean").GetDouble(), item.Mean);
        Near(described.GetProperty("median").GetDouble(), item.Median);
        Near(described.GetProperty("median_low").GetDouble(), item.MedianLow);
        Assert.Equal(described.GetProperty("median_interpolated").GetDouble(), item.MedianInterpolated!.Value.ToDouble(), 1e-9);
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void DescriptionsAreThoseOfR(string name)
    {
        var (item, expected) = Find(name);

        GoldenDescriptiveTests.Compare(expected.GetProperty("desc"), item.Description);
        Near(expected.GetProperty("floor").GetDouble(), item.Description.ShareAt(1));
        Near(expected.GetProperty("ceiling").GetDouble(), item.Description.ShareAt(5));
        Assert.Equal(expected.GetProperty("pomp_mean").GetDouble(), item.Description.PercentOfMaximum(1, 5)!.Value.ToDouble(), 1e-9);
        Assert.Equal(name, expected.GetProperty("item").GetString());
    }

    [Theory]
    [MemberData(nameof(Items))]
    public void BoxesAreThoseOfR(string name)
    {
        var (item, expected) = Find(name);

        Near(expected.GetProperty("top2").GetDouble(), item.FigureOf("top-2")!.Value);
        Near(expected.GetProperty("bottom2").GetDouble(), item.FigureOf("bottom-2")!.Value);
        Near(expected.GetProperty("net").GetDouble(), item.FigureOf("net")!.Value);
    }

    [Fact]
    public void ShareOfYesLeavesOutNotApplicableAndDontKnow()
    {
        var expected = Expected.GetProperty("yn");
        var item = GoldenSurvey.Sheet["R"].Item("yn");

        Assert.Equal((Count(expected, "n_base"), Count(expected, "no")), (item.Base.Shown, item.Distribution[1].Count));
        Assert.Equal((Count(expected, "yes"), Count(expected, "n_na"), Count(expected, "n_dk"), Count(expected, "n_missing")),
            ((long)item.SharePositive.Sum!.Value.Numerator, item.NotApplicable, item.DontKnow, item.Missing));
        Near(expected.GetProperty("share_yes_valid").GetDouble(), item.SharePositive);
        Near(expected.GetProperty("share_yes_including_dk").GetDouble(), item.ShareWithDontKnow!.Value);
        Near(expected.GetProperty("share_yes_base").GetDouble(), item.Distribution[0].OfBase);
    }

    [Fact]
    public void TextsThatAreNotBlankAreCounted() =>
        Assert.Equal(Count(Expected.GetProperty("comments"), "nonblank"), GoldenSurvey.Sheet["R"].Item("kommentar").Base.Valid);

    private static (ItemScores Item, JsonElement Expected) Find(string name) =>
        (GoldenSurvey.Sheet["R"].Item(name[1..]), Expected.GetProperty("items").GetProperty(name));

    private static long Count(JsonElement element, string name) => element.GetProperty(name).GetInt64();

    private static void Near(double expected, Figure actual) => Assert.Equal(expected, actual.Exact!.Value.ToDouble(), Math.Max(1e-12, Math.Abs(expected) * 1e-9));
}
