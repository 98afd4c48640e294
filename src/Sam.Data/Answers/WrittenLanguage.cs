namespace Sam.Answers;

/// <summary>The language that a questionnaire is written in first.</summary>
internal static class WrittenLanguage
{
    /// <summary>The first of the languages it lists, else that of its first question; Swedish where it is neither of the tool's.</summary>
    public static Language Of(Questionnaire questionnaire)
    {
        var code = questionnaire.Head.Languages.IsEmpty ? questionnaire.Items.SelectMany(i => i.Text.Languages).FirstOrDefault() : questionnaire.Head.Languages[0];
        return LanguageCode.TryRead(code, out var language) ? language : Language.Swedish;
    }
}
