namespace Sam;

/// <summary>
/// Says which measure a class computes, so that a build can tell whether the measures that questionnaires name exist (SAM9026). It changes
/// nothing at run time: measures are handed over in <see cref="ScoringOptions.Measures"/>.
/// </summary>
/// <param name="name">The name that questionnaires use; the same as <see cref="IMeasure.Name"/>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class MeasureAttribute(string name) : Attribute
{
    /// <summary>The name that questionnaires use.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));
}
