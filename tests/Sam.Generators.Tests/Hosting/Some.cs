namespace Sam.Generators.Tests.Hosting;

/// <summary>Questionnaires without anything to say about them.</summary>
internal static class Some
{
    /// <summary>Two yes or no questions, the second asked after a no.</summary>
    public static string Form(string id) => $"enkät: {id}\ntitel: Enkäten {id}\nanonymt: nej\nsvar: ja-nej\nfrågor: [{{1: Finns rutiner?}}, {{2: Vad fattas?, svar: fritext, visa-om: q1 = nej}}]\n";
}
