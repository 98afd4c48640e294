namespace SurveyApi.Surveys;

/// <summary>The section <c>Surveys</c> of the settings.</summary>
internal sealed class SurveyOptions
{
    public const string Section = "Surveys";

    /// <summary>The folder of questionnaires and their organisations; a relative one is taken from where the application lies.</summary>
    public string Folder { get; set; } = "surveys";

    /// <summary>The file that keeps the answers.</summary>
    public string Database { get; set; } = "answers.db";
}
