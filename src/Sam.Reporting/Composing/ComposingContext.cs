using Sam.Words;

namespace Sam.Composing;

/// <summary>What every composer needs: the figures, the unit, the language.</summary>
internal sealed record ComposingContext(ScoreSheet Sheet, Unit Unit, Language Language, ReportOptions Options)
{
    public Organisation Organisation => Sheet.Wave.Organisation;

    public bool HasSeveral => Sheet.Questionnaires.Count > 1;

    /// <summary>The Swedish or the English text.</summary>
    public string Say(string swedish, string english) => Language == Language.Swedish ? swedish : english;

    public string Text(LocalizedText text) => text.In(Language);

    public string Count(long value) => NumberText.Count(value, Language);

    /// <summary>A count with its noun: one comment, two comments.</summary>
    public string Counted(long count, (string One, string Several) swedish, (string One, string Several) english)
    {
        var (one, several) = Language == Language.Swedish ? swedish : english;
        return $"{Count(count)} {(count == 1 ? one : several)}";
    }

    public string Percent(Figure figure) => figure.ToShortText(Language, figure.IsPublished ? figure.PublishedDecimals : Options.PercentDecimals);

    /// <summary>A share with its base; an anonymous survey shows how many answered, not the exact fraction.</summary>
    public string ShareWithBase(Figure share, Questionnaire questionnaire)
    {
        if (share is not { Exact: { } exact, Sum: { } count })
        {
            return share.ToText(Language, Options.PercentDecimals);
        }

        var light = questionnaire.Head.Light;
        var percent = DecidedPercent.Of(exact, [light?.GreenFrom, light?.YellowFrom], Language, Options.PercentDecimals, light?.HigherIsBetter ?? true);
        return questionnaire.IsAnonymous
            ? $"{percent} ({Say("av", "of")} {Counted(share.N, ("svar", "svar"), ("answer", "answers"))})"
            : $"{percent} ({NumberText.Number(count, Language, 0)} {Say("av", "of")} {Count(share.N)})";
    }

    /// <summary>A response rate beside a target, with its base where that is known.</summary>
    public string Rate(Figure rate, Rational? target)
    {
        if (rate.Exact is not { } exact)
        {
            return NumberText.None;
        }

        var percent = DecidedPercent.Of(exact, [target], Language, rate.IsPublished ? rate.PublishedDecimals : Options.PercentDecimals);
        return rate.Sum is { } count ? $"{percent} ({NumberText.Number(count, Language, 0)} {Say("av", "of")} {Count(rate.N)})"
            : rate.N > 0 ? $"{percent} ({Say("av", "of")} {Count(rate.N)})"
            : percent;
    }

    public string Mean(Figure figure) => figure.ToShortText(Language, figure.IsPublished ? figure.PublishedDecimals : Options.MeanDecimals);

    /// <summary>A score of a scale: whole numbers bare, others with the decimals of means.</summary>
    public string Score(Rational value) => NumberText.Number(value, Language, value.IsWhole ? 0 : Options.MeanDecimals);

    public string Sentence(Finding finding) => FindingText.Of(finding, Sheet, Language);

    /// <summary>Why there is no figure, in words.</summary>
    public string Reason(NullReason reason) => reason switch
    {
        NullReason.Suppressed => Say("visas inte, för att skydda små grupper", "not shown, to protect small groups"),
        NullReason.NotComparable => Say("inte jämförbart", "not comparable"),
        NullReason.TooFewAnswers or NullReason.FewerThanTwo => Say("för få svar", "too few answers"),
        NullReason.TooFewItems => Say("för få frågor", "too few questions"),
        _ => Say("inga svar att räkna på", "no answers to compute from"),
    };
}
