namespace Sam.GeneratedCode;

/// <summary>Says of an assembly that a class of it was generated from a questionnaire.</summary>
/// <param name="type">The class.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class GeneratedQuestionnaireAttribute(Type type) : Attribute
{
    /// <summary>The class.</summary>
    public Type Type { get; } = type;
}
