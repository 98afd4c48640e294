using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Citations of laws, checked against the catalogue and the questionnaire's period.</summary>
internal sealed class LawBinder(BindingContext context, Values values)
{
    /// <summary>The time that the questionnaire asks about; null if it does not say.</summary>
    public Period? Period { get; set; }

    public Sequence<LegalReference> Bind(EntrySyntax? entry) =>
        values.Words(entry).Select(Read).ToSequence();

    private LegalReference Read(ScalarSyntax word)
    {
        var (reference, law) = CitedLaw.Of(word.Text, context.Compilation.Options.Settings.Laws);
        if (law is null)
        {
            context.Report(ScoringDiagnostics.UnknownLaw, word, reference.Text);
        }
        else if (Period is { } period && !law.IsInForceIn(period))
        {
            context.Report(ScoringDiagnostics.LawNotInForce, word.Span, Message.Same(law.Name), Message.Same(period.Text), InForce(law, period));
        }

        return reference;
    }

    private static Message InForce(Law law, Period period) => law switch
    {
        { InForceTo: { } last } when last < period.Start => law.ReplacedBy is { } by
            ? new Message($"Den är ersatt av {by}; kontrollera paragrafen där.", $"It is replaced by {by}; check the section there.")
            : new Message($"Den gällde till och med {last}.", $"It was in force up to {last}."),
        _ => new Message($"Den gäller från {law.InForceFrom}.", $"It is in force from {law.InForceFrom}."),
    };
}
