namespace Sam.Explaining;

/// <summary>Bases as lines: from those listed down to those that have a score.</summary>
internal static class ExplanationBases
{
    /// <summary>The lines; of what is hidden only how many were asked and answered.</summary>
    public static Sequence<ExplanationLine> Of(ItemBase bases, bool isHidden)
    {
        var asked = new[]
        {
            new ExplanationLine(new Message("inbjudna", "listed"), bases.Listed),
            new ExplanationLine(new Message("behöriga", "eligible"), bases.Eligible),
            new ExplanationLine(new Message("svar i analysen", "responses in the analysis"), bases.Responded),
        };
        return isHidden ? asked.ToSequence() : asked.Concat(
        [
            new ExplanationLine(new Message("fick frågan", "were shown the item"), bases.Shown),
            new ExplanationLine(new Message("tillämpligt för", "it applies to"), bases.Applicable),
            new ExplanationLine(new Message("giltiga svar", "valid answers"), bases.Valid),
            new ExplanationLine(new Message("svar med poäng", "scored answers"), bases.Scored),
        ]).ToSequence();
    }
}
