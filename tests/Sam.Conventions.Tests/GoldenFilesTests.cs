namespace Sam.Conventions.Tests;

/// <summary>
/// Expected values that other programs computed are worth nothing if nobody compares them. That every value of a file is compared is for the
/// test of that file; that every file has one is checked here.
/// </summary>
public class GoldenFilesTests
{
    private static readonly string[] All =
    [
        "checklist_answers.csv", "hme_answers.csv", "published_anchors.json", "s01_items_expected.json", "s01_status_expected.csv", "s02_checklist_expected.csv",
        "s02_hme_expected.csv", "s02_hme_expected.json", "s02_scales_expected.csv", "s02_scales_expected.json", "s02_scoring_rules.json", "s03_descriptives.json",
        "s04_proportion_finite_population.csv", "s04_proportion_intervals.csv", "s05_two_proportions.csv", "s06_fisher_exact.csv", "s07_mcnemar.csv",
        "s08_cliff_mannwhitney_welch.json", "s09_reliability_expected.json", "s10_correlations.json", "s11_ranking.json", "s12_percent_tables.json", "s12_rounding.csv",
        "s13_bounds.csv", "s13_suppression_trees.json", "s13_twoway_reference.json", "s14_differencing.json", "s15_rollup_expected.json", "s15_simpson_kitagawa.json",
        "s16_aapor.csv", "s16_nodes_expected.csv", "s17_multiselect_expected.json", "s18_enps_expected.json", "s19_quality_expected.csv", "s20_multiplicity.json",
        "s21_strata.csv", "s21_weights_expected.json", "s22_nonresponse_expected.json", "s23_change.csv", "s24_traffic_light.csv", "sam_answers.csv", "sam_units.csv",
        "skane_2023.json", "weird_scale.csv",
    ];

    private static readonly Lazy<IReadOnlyList<string>> Sources = new(() => Repository.Files("tests", "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.EndsWith("/GoldenFilesTests.cs", StringComparison.Ordinal))
        .Select(Repository.ReadText)
        .ToList());

    [Fact]
    public void EveryGoldenFileIsHere() =>
        AssertNone(All.Where(name => !File.Exists(Repository.PathOf("tests/golden/" + name))));

    [Fact]
    public void EveryGoldenFileIsReadByATest() =>
        AssertNone(All.Concat(Here).Distinct().Where(name => !Sources.Value.Any(s => s.Contains('"' + name + '"', StringComparison.Ordinal))));

    [Fact]
    public void NoOtherFileLiesAmongThem() => AssertNone(Here.Except(All).Where(name => !name.EndsWith(".sam.yaml", StringComparison.Ordinal)));

    private static void AssertNone(IEnumerable<string> names) => Assert.True(!names.Any(), string.Join(' ', names));

    private static IEnumerable<string> Here => Repository.Files("tests/golden", "*").Select(path => Path.GetFileName(path)).Where(name => name != "README.md");
}
