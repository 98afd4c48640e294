namespace Sam;

/// <summary>The two ways to write a questionnaire; both mean the same.</summary>
public enum QuestionnaireNotation
{
    /// <summary>YAML, in files <c>*.sam.yaml</c>.</summary>
    Yaml,

    /// <summary>The compact text notation, in files <c>*.sam</c>.</summary>
    Text,
}
