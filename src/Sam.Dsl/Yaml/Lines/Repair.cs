namespace Sam.Yaml.Lines;

/// <summary>A change of a few characters.</summary>
/// <param name="At">Where.</param>
/// <param name="Deleted">How many characters go.</param>
/// <param name="Inserted">What comes in their place.</param>
internal readonly record struct Repair(int At, int Deleted, string Inserted);
