using System.Globalization;

namespace Sam.Scoring.Tests;

/// <summary>s23: changes in percentage points, from unrounded values.</summary>
public class GoldenChangeTests
{
    public static TheoryData<string, string, string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var row in GoldenFile.Rows("s23_change.csv"))
            {
                data.Add(row["num_now"], row["den_now"], row["num_prev"], row["den_prev"]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void ChangeIsThatOfTheUnroundedShares(string numNow, string denNow, string numPrevious, string denPrevious)
    {
        var row = GoldenFile.Rows("s23_change.csv").First(r => (r["num_now"], r["den_now"], r["num_prev"], r["den_prev"]) == (numNow, denNow, numPrevious, denPrevious));
        var decimals = int.Parse(row["decimals"], CultureInfo.InvariantCulture);
        var now = Figure.Share(Parse(numNow), Parse(denNow));
        var previous = Figure.Share(Parse(numPrevious), Parse(denPrevious));
        var change = Figure.Change(now, previous);

        Assert.Equal(row["now"], Percent(now.Exact!.Value, decimals));
        Assert.Equal(row["prev"], Percent(previous.Exact!.Value, decimals));
        Assert.Equal(row["change_pp"], Percent(change.Exact!.Value, decimals));
        Assert.Equal(row["direction"], Direction(change.Exact.Value));
        var displayed = (now.Exact.Value * 100).Round(decimals) - (previous.Exact.Value * 100).Round(decimals);
        Assert.Equal(row["direction_displayed"], Direction(displayed));
        Assert.Equal(row["displayed_difference_mismatch"], displayed == (change.Exact.Value * 100).Round(decimals) ? "no" : "yes");
    }

    private static long Parse(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string Percent(Rational share, int decimals) => NumberText.Number(share * 100, Language.Swedish, decimals);

    private static string Direction(Rational change) => change.Sign switch { > 0 => "up", < 0 => "down", _ => "same" };
}
