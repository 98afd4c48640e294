using System.Reflection;

namespace Sam.Conventions.Tests;

/// <summary>The libraries that users reference.</summary>
internal static class Libraries
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        typeof(Questionnaire).Assembly,
        typeof(QuestionnaireText).Assembly,
        typeof(Score).Assembly,
        typeof(AnswerFile).Assembly,
        typeof(Report).Assembly,
        typeof(Statistic).Assembly,
        typeof(Some).Assembly,
        typeof(SamBuilder).Assembly,
    ];

    public static TheoryData<string> Names => new(All.Select(a => a.GetName().Name!));

    public static Assembly Named(string name) => All.Single(a => a.GetName().Name == name);

    public static IEnumerable<Type> PublicTypes => All.SelectMany(a => a.GetExportedTypes());
}
