namespace Sam.Packages.Tests;

/// <summary>A folder with a project that uses the packages, as somebody outside this checkout would have it.</summary>
public sealed class Consumer
{
    internal Consumer(string folder, string feed, string packages)
    {
        Folder = folder;
        Write("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{packages}" /></config>
              <packageSources><clear /><add key="packed" value="{feed}" /></packageSources>
              <fallbackPackageFolders><clear /><add key="user" value="{UserPackages}" /></fallbackPackageFolders>
              <disabledPackageSources><clear /></disabledPackageSources>
              <packageSourceMapping><clear /></packageSourceMapping>
            </configuration>
            """);
        // Whatever lies above the temporary folder is not part of the test.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    /// <summary>Where the project lies.</summary>
    public string Folder { get; }

    // The packages of others that the checkout was restored with; NuGet takes what it finds here without asking a registry.
    private static string UserPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The full path of a file, named from the folder with <c>/</c>.</summary>
    public string PathOf(string relative) => Path.Combine(Folder, relative.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Writes a file, and the folders above it.</summary>
    public Consumer Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative))!);
        File.WriteAllText(PathOf(relative), text);
        return this;
    }

    /// <summary>Copies a file of the checkout into the folder, under its own name unless another is given.</summary>
    public Consumer Copy(string fromCheckout, string? to = null) => Write(to ?? Path.GetFileName(fromCheckout), Repository.ReadText(fromCheckout));

    /// <summary>Writes a project that targets .NET 10 and refers to packages, each as <c>Id</c> with a version.</summary>
    /// <param name="name">The project's name, without its extension.</param>
    /// <param name="packages">The packages, by id and version.</param>
    /// <param name="properties">MSBuild properties beside the target, as XML.</param>
    /// <param name="items">What else the project holds, as XML.</param>
    public Consumer WriteProject(string name, IEnumerable<(string Id, string Version)> packages, string properties = "", string items = "") =>
        Write(name + ".csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", packages.Select(p => $"""<PackageReference Include="{p.Id}" Version="{p.Version}" />"""))}
              </ItemGroup>
              {items}
            </Project>
            """);

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    public CommandResult Dotnet(params string[] arguments) => Command.Run(Folder, "dotnet", arguments);

    /// <summary>Runs any program in the folder.</summary>
    public CommandResult Run(string program, params string[] arguments) => Command.Run(Folder, program, arguments);
}
