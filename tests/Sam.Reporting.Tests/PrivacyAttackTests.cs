using FsCheck;
using FsCheck.Fluent;

namespace Sam.Reporting.Tests;

/// <summary>Nothing of a small group can be computed from what is published, by any adding, subtracting and multiplying.</summary>
public class PrivacyAttackTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void NoSmallGroupIsExposedByASheetBesideLastWaves(bool hasJoint) => Prop.ForAll(Seeds, seed =>
    {
        var survey = MadeSurvey.Of(seed, hasJoint);
        var before = survey.Before!.Sheet(hasLate: true);
        var shown = Evidence.In(before).Select(s => s with { IsEarlier = true }).Concat(Evidence.In(survey.Sheet(hasLate: true, before)));
        return Is(survey, new Attack(survey).With(shown, hasLate: true));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void NoSmallGroupIsExposedByTwoReportsThatTheLedgerLetsPass(bool hasJoint) => Prop.ForAll(Seeds, seed =>
    {
        var survey = MadeSurvey.Of(seed, hasJoint);
        var (first, second) = (survey.Sheet(hasLate: false), survey.Sheet(hasLate: true));
        var ledger = new DisclosureLedger(survey.Least).With(first.Questionnaires[0].PublishedGroups);
        var verdict = ledger.Check(second.Questionnaires[0].PublishedGroups);
        var attack = new Attack(survey).With(Evidence.In(first), hasLate: false);
        return Is(survey, verdict.IsStrictlySafe && verdict.IsProven ? attack.With(Evidence.In(second), hasLate: true) : attack);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Fact]
    public void MessagesSayNothingOfHowAnybodyAnswered() => Prop.ForAll(Seeds, seed =>
    {
        var survey = MadeSurvey.Of(seed, hasJoint: true);
        var before = survey.Before!.Sheet(hasLate: true);
        return survey.Sheet(hasLate: true, before).Diagnostics.SequenceEqual(survey.Sheet(hasLate: true, before, isTurned: true).Diagnostics);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void TheAttackFindsWhatIsLeftOfATotal()
    {
        // The whole and all of its parts but one are shown: the one that is not is exposed.
        var survey = Enumerable.Range(0, 1000).Select(seed => MadeSurvey.Of(seed, hasJoint: false)).First(s => s.Answers.Count(a => a.Units[0] == 0 && a.IsValid(0)) == 1 && s.Least > 1);
        var units = survey.Organisation.Units.Where(u => survey.Organisation.ParentOf(u) is null || survey.Organisation.ParentOf(u) == survey.Organisation.Root);
        Assert.NotNull(new Attack(survey).With(units.Select(u => new Shown(u.Id, survey.Questionnaire.Items[0].Code.Text, IsIndex: false)), hasLate: true).FindExposed());
    }

    private static Property Is(MadeSurvey survey, Attack attack)
    {
        var exposed = attack.FindExposed();
        return (exposed is null).Label($"least {survey.Least}, exposed: {exposed}");
    }
}
