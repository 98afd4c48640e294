using FsCheck;
using FsCheck.Fluent;

namespace Sam.Scoring.Tests;

/// <summary>Where all agree everybody's answer is known: sensitive items tell a bound instead.</summary>
public class UnanimityTests
{
    private static readonly Item Sensitive = Some.Item("1") with { IsSensitive = true };

    [Fact]
    public void AUnanimousShareOfASensitiveItemIsABound()
    {
        var item = Score.Everything(Answers(Sensitive, ("e1", 12, 0), ("e2", 6, 6)))["e1"].Item("1");

        Assert.Equal(">90 %", item.SharePositive.ToText(Language.Swedish, 1).Replace('\u00A0', ' '));
        Assert.Equal((null, NullReason.Suppressed), (item.SharePositive.Exact, item.SharePositive.Reason));
        Assert.True(item.IsHidden);
        Assert.Empty(item.Distribution);
        Assert.Equal(NullReason.Suppressed, item.Mean.Reason);
    }

    [Fact]
    public void ItCanNotBeComputedFromTheOthersEither()
    {
        // e1 is unanimous; e2 alone is not, but f1 less e2 would be e1.
        var sheet = Score.Everything(Answers(Sensitive, ("e1", 12, 0), ("e2", 6, 6), ("e3", 8, 8)));

        Assert.True(sheet["e2"].Item("1").IsHidden);
        Assert.Null(sheet["e2"].Item("1").SharePositive.Bound);
        Assert.False(sheet["f1"].Item("1").IsHidden);
        Assert.False(sheet["e2"].IsHidden);
    }

    [Fact]
    public void OtherItemsTellTheirShares()
    {
        var sheet = Score.Everything(Answers(Some.Item("1"), ("e1", 12, 0), ("e2", 6, 6)));
        Assert.Equal(Rational.One, sheet["e1"].Item("1").SharePositive.Exact);
    }

    [Fact]
    public void TheGuardCanBeSetForAllItemsOrNone()
    {
        static ScoringOptions With(UnanimityGuard guard) => new() { Privacy = new PrivacyRules(5) { GuardUnanimity = guard } };
        Assert.NotNull(Score.Everything(Answers(Some.Item("1"), ("e1", 12, 0)), With(UnanimityGuard.AllItems))["e1"].Item("1").SharePositive.Bound);
        Assert.Null(Score.Everything(Answers(Sensitive, ("e1", 12, 0)), With(UnanimityGuard.Off))["e1"].Item("1").SharePositive.Bound);
    }

    [Fact]
    public void NamedAnswersAreNotGuarded() => Assert.Equal(
        Rational.One,
        Score.Everything(Some.Answers(Some.Questionnaire(Sensitive), [.. Enumerable.Repeat("e1: ja", 12)]))["e1"].Item("1").SharePositive.Exact);

    [Fact]
    public void NoGroupThatIsShownOrLeftIsOfOneMind() => Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(),
        sizes =>
        {
            int Size(int i, int max) => sizes.Length == 0 ? 0 : (int)(Math.Abs((long)sizes[i % sizes.Length] * (i + 7)) % max);
            var sheet = Score.Everything(Answers(Sensitive, Enumerable.Range(0, 4).Select(i => ("e" + (i + 1), Size(i, 14), Size(i + 4, 4))).ToArray()));
            var remainders = sheet.Wave.Organisation.Units.Where(u => !sheet[u.Id].Item("1").IsHidden).Select(u => Left(sheet, u)).Where(r => r.Valid > 0);
            return remainders.All(r => r.Valid >= 5 && ShareBound.Of(r.Positive, r.Valid) is null);
        }).QuickCheckThrowOnFailure();

    private static (long Positive, long Valid) Left(ScoreSheet sheet, Unit unit)
    {
        var (positive, valid) = Of(sheet, unit);
        foreach (var shown in NearestShown(sheet, unit))
        {
            var (p, v) = Of(sheet, shown);
            (positive, valid) = (positive - p, valid - v);
        }

        return (positive, valid);
    }

    private static IEnumerable<Unit> NearestShown(ScoreSheet sheet, Unit unit) =>
        sheet.Wave.Organisation.ChildrenOf(unit).SelectMany(c => sheet[c.Id].Item("1").IsHidden ? NearestShown(sheet, c) : [c]);

    private static (long Positive, long Valid) Of(ScoreSheet sheet, Unit unit) =>
        ((long)(sheet[unit.Id].Item("1").SharePositive.Sum ?? 0).Numerator, sheet[unit.Id].Item("1").Base.Valid);

    private static ResponseSet Answers(Item item, params (string Unit, int Yes, int No)[] units) => Some.Answers(
        Some.Anonymous(item),
        units.SelectMany(u => Enumerable.Repeat(u.Unit + ": ja", u.Yes).Concat(Enumerable.Repeat(u.Unit + ": nej", u.No))).ToArray());
}
