using System.IO.Compression;

namespace Sam.Packages.Tests;

/// <summary>
/// What a project may have beside our generator: a generator with an older YamlDotNet, an analyzer with one that is newer than any, and an old
/// one of its own. They are stand-ins of that name and version, made here, so that no registry is asked.
/// </summary>
internal static class Neighbours
{
    private const string OtherGenerator = """
        using Microsoft.CodeAnalysis;

        [Generator]
        public sealed class OtherGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
                output.AddSource("Other.g.cs", "static class FromOther { public const string Version = \"" + typeof(YamlDotNet.Core.Mark).Assembly.GetName().Version + "\"; }"));
        }
        """;

    /// <summary>Builds them in a consumer's folder and puts the packages <c>Other.Generator</c> and <c>Newer.Analyzer</c> in a feed that it sees.</summary>
    public static void Write(Consumer consumer)
    {
        foreach (var version in new[] { "11", "13", "99" })
        {
            consumer.Write($"libraries/Y{version}/YamlDotNet.csproj", Library($"<AssemblyName>YamlDotNet</AssemblyName><AssemblyVersion>{version}.0.0.0</AssemblyVersion>"));
            consumer.Write($"libraries/Y{version}/Mark.cs", "namespace YamlDotNet.Core { public struct Mark { } }");
        }

        consumer.Write("libraries/Other/Other.csproj", Library("", """
            <ItemGroup>
              <ProjectReference Include="../Y13/YamlDotNet.csproj" />
              <ProjectReference Include="../Y11/YamlDotNet.csproj;../Y99/YamlDotNet.csproj" ReferenceOutputAssembly="false" />
              <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" />
            </ItemGroup>
            """));
        consumer.Write("libraries/Other/OtherGenerator.cs", OtherGenerator);
        consumer.Dotnet("build", "libraries/Other/Other.csproj", "-nologo").Succeeds();

        var feed = Directory.CreateDirectory(consumer.PathOf("libraries/feed")).FullName;
        Pack(feed, "Other.Generator", consumer.PathOf("libraries/Other/bin/Debug/netstandard2.0/Other.dll"), consumer.PathOf("libraries/Y13/bin/Debug/netstandard2.0/YamlDotNet.dll"));
        Pack(feed, "Newer.Analyzer", consumer.PathOf("libraries/Y99/bin/Debug/netstandard2.0/YamlDotNet.dll"));
        consumer.Write("nuget.config", File.ReadAllText(consumer.PathOf("nuget.config")).Replace(
            "</packageSources>", $"""<add key="neighbours" value="{feed}" /></packageSources>""", StringComparison.Ordinal));
    }

    private static string Library(string properties, string items = "") => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework><LangVersion>latest</LangVersion>{properties}</PropertyGroup>
          {items}
        </Project>
        """;

    private static void Pack(string feed, string id, params string[] analyzers)
    {
        using var package = ZipFile.Open(Path.Combine(feed, id + ".1.0.0.nupkg"), ZipArchiveMode.Create);
        using (var nuspec = new StreamWriter(package.CreateEntry(id + ".nuspec").Open()))
        {
            nuspec.Write($"<package><metadata><id>{id}</id><version>1.0.0</version><authors>a</authors><description>a</description></metadata></package>");
        }

        foreach (var analyzer in analyzers)
        {
            package.CreateEntryFromFile(analyzer, "analyzers/dotnet/cs/" + Path.GetFileName(analyzer));
        }
    }
}
