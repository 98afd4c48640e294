namespace Sam.Rules;

/// <summary>The list of all rules. A rule looks at a questionnaire whose parts have been bound, and says what does not fit together.</summary>
internal static class QuestionnaireRules
{
    // Each looks at texts or at parts that can be judged by themselves.
    private static readonly IReadOnlyList<Action<RuleContext>> OfAnyFile =
    [
        ItemTextsAreUnique.Check,
        PlaceholdersAreTranslated.Check,
        MethodsAreKnown.Check,
        DenialsAreSingle.Check,
        QuestionsAskOneThing.Check,
        TextsAreShort.Check,
        ProvisosCanBeAnswered.Check,
        QuestionsDiffer.Check,
        QuestionsDoNotLead.Check,
    ];

    // Each says that something is missing, not used or does not go with something else, which may follow from an error that has been reported.
    private static readonly IReadOnlyList<Action<RuleContext>> OfSoundFiles =
    [
        QuestionsHaveAQuestionMark.Check,
        EveryScaleIsUsed.Check,
        EveryRoleIsUsed.Check,
        PlugInsAreForGroupsOnly.Check,
        IndicesHaveWeight.Check,
        IndexItemsPointTheSameWay.Check,
        IndexItemsShareARange.Check,
        ScoredItemsAreInAnIndex.Check,
        IndicesHaveSeveralItems.Check,
        TargetsCanBeReached.Check,
        BandsCoverTheRange.Check,
        LightsCanChange.Check,
        RisingTargetsAreComparable.Check,
        EachPreviousItemIsContinuedOnce.Check,
    ];

    /// <summary>Looks at a questionnaire with every rule; those that build on the whole of it only where nothing in it is an error.</summary>
    public static void Check(RuleContext context)
    {
        var isSound = !context.Binding.HasErrors;
        foreach (var check in isSound ? OfAnyFile.Concat(OfSoundFiles) : OfAnyFile)
        {
            check(context);
        }
    }
}
