namespace Sam.GeneratedCode;

/// <summary>Says which option of a scale a member of a generated enumeration stands for.</summary>
/// <param name="code">The option's code.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class GeneratedOptionAttribute(string code) : Attribute
{
    /// <summary>The option's code.</summary>
    public string Code { get; } = code;
}
