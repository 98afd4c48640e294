namespace Sam.GeneratedCode;

/// <summary>Marks an enumeration that was generated from a scale: each member is an option, in the scale's order, from 0.</summary>
/// <param name="id">The scale's id; empty for a scale written inside a question.</param>
[AttributeUsage(AttributeTargets.Enum)]
public sealed class GeneratedScaleAttribute(string id) : Attribute
{
    /// <summary>The scale's id; empty for a scale written inside a question.</summary>
    public string Id { get; } = id;
}
