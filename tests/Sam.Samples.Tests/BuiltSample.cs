namespace Sam.Samples.Tests;

/// <summary>A sample as samples/run.sh leaves it.</summary>
internal sealed class BuiltSample(string name)
{
    /// <summary>The folder that it runs in.</summary>
    public string Folder { get; } = Repository.PathOf($"samples/{name}/bin/Release/net10.0");

    public string Assembly => Path.Combine(Folder, name + ".dll");

    public bool Exists => File.Exists(Assembly);

    /// <summary>Skips the test where the samples have not been built: they need packages, which the solution alone does not make.</summary>
    public void SkipUnlessBuilt() => Assert.SkipUnless(Exists, $"samples/{name} is not built: build/pack.sh, then samples/run.sh.");
}
