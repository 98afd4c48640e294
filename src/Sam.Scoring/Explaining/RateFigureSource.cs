namespace Sam.Explaining;

/// <summary>A response rate: who answered, and who should not have been asked.</summary>
internal sealed class RateFigureSource(ResponseFigures response, Unit? unit) : FigureSource
{
    public override Explanation Explain(Figure figure) => new(figure, new Message(
        "fullständiga och delvisa svar delat med inbjudna minus felaktigt utskickade (AAPOR RR6)",
        "complete and partial responses over those listed less those sent by mistake (AAPOR RR6)"))
    {
        Subject = new Message("svarsfrekvens", "response rate"),
        Unit = unit,
        Inputs = response.IsHidden ? default(Sequence<ExplanationLine>) :
        [
            new ExplanationLine(new Message("fullständiga", "complete"), response.Complete),
            new ExplanationLine(new Message("delvisa", "partial"), response.Partial),
        ],
        Exclusions = response.IsHidden ? default(Sequence<ExplanationLine>) :
        [
            new ExplanationLine(new Message("avbrutna", "broken off"), response.BreakOff, new Message("räknas som inte besvarade", "count as not answered")),
            new ExplanationLine(new Message("inget svar", "no response"), response.NonResponse, new Message("räknas som inte besvarade", "count as not answered")),
            new ExplanationLine(new Message("felaktigt utskickade", "sent by mistake"), response.Ineligible, new Message("i ingen bas", "in no base")),
        ],
        Bases = response.IsHidden ? default(Sequence<ExplanationLine>) : [new ExplanationLine(new Message("inbjudna", "listed"), response.Invited), new ExplanationLine(new Message("behöriga", "eligible"), response.Invited - response.Ineligible)],
    };
}
