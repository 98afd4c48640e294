namespace Sam.Generators;

/// <summary>The names of the generator's steps; tests ask by name what was done again.</summary>
internal static class Step
{
    /// <summary>The project's properties.</summary>
    public const string Options = "Sam.Options";

    /// <summary>Additional files → the texts of questionnaires, translations and settings.</summary>
    public const string Files = "Sam.Files";

    /// <summary><c>sam.yaml</c> → settings.</summary>
    public const string Settings = "Sam.Settings";

    /// <summary>Texts → trees, which are read when first needed, with the nearest settings.</summary>
    public const string Questionnaires = "Sam.Questionnaires";

    /// <summary>A questionnaire with the files that it depends on, and no others.</summary>
    public const string Units = "Sam.Units";

    /// <summary>Bound: diagnostics, and the questionnaire where there are no errors.</summary>
    public const string Bound = "Sam.Bound";

    /// <summary>Which file each name of a class belongs to.</summary>
    public const string TypeNames = "Sam.TypeNames";

    /// <summary>All that the C# of a questionnaire is made from.</summary>
    public const string Written = "Sam.Written";

    /// <summary>The C#.</summary>
    public const string Sources = "Sam.Sources";

    /// <summary>The measures that the project's own classes compute.</summary>
    public const string OwnMeasures = "Sam.OwnMeasures";

    /// <summary>The measures of each referenced assembly.</summary>
    public const string ReferencedMeasures = "Sam.ReferencedMeasures";

    /// <summary>Measures that a questionnaire asks for and no class computes.</summary>
    public const string UnknownMeasures = "Sam.UnknownMeasures";

    /// <summary>Files that can't be read.</summary>
    public const string FileReports = "Sam.FileReports";

    /// <summary>What is wrong with settings.</summary>
    public const string SettingsReports = "Sam.SettingsReports";

    /// <summary>What is wrong with questionnaires.</summary>
    public const string BoundReports = "Sam.BoundReports";
}
