using Sam.Checking;

namespace Sam;

/// <summary>Runs the examples that a questionnaire holds, and tells how much of it they reach.</summary>
public static class QuestionnaireChecks
{
    /// <summary>The result of every case, in order; empty if the questionnaire has none.</summary>
    public static Sequence<CheckResult> RunChecks(this Questionnaire questionnaire) =>
        questionnaire.Head.Checks.Select((c, i) => new CheckRun(questionnaire, c, i + 1).Result()).ToSequence();

    /// <summary>Which options, conditions, bands and lights some case reaches, in the questionnaire's order.</summary>
    public static Sequence<CoverageGoal> CheckCoverage(this Questionnaire questionnaire) => new Coverage(questionnaire).Goals().ToSequence();
}
