namespace SurveyApi.Surveys;

/// <summary>A questionnaire and those who are asked.</summary>
internal sealed record Survey(Questionnaire Questionnaire, Organisation Organisation)
{
    public string Id => Questionnaire.Id;

    /// <summary>What there is to say about a response; errors mean that it can't be taken.</summary>
    public IReadOnlyList<Diagnostic> Check(RawResponse response)
    {
        var builder = new ResponseSetBuilder(Questionnaire, Organisation);
        builder.Add(response);
        return builder.Build().Diagnostics;
    }
}
