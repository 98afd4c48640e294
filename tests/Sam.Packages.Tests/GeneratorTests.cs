namespace Sam.Packages.Tests;

/// <summary>Questionnaires in the build of a project that knows nothing but the package.</summary>
public class GeneratorTests(PackageFeed feed)
{
    private const string Form = """
        enkät: chef
        titel: Chefsenkät
        anonymt: nej
        svar: ja-nej
        frågor:
          - 1: Finns rutiner?
          - 2: Är de kända?
            visa-om: q1 = ja
          - 7a: Fungerar samarbetet?
        index:
          andel-ja:
            värde: andel(q1..q2, ja)
        """;

    private const string Faulty = """
        titel: Fel
        anonymt: nej
        svar: ja-nej
        områden:
          - rutiner: Rutiner
            frågor:
              - 1: Finns rutiner?
              - 2: Är de kända?
          - samarbete: Samarbete
            frågor:
              - 3: Fungerar samarbetet?
              - 4: Hur ofta följs det upp?
                svar: fritext
          - kunskap: Kunskap
            frågor:
              - 5: Har alla kunskap?
              - 6: Vad fattas?
                svar: fritext
                visa-om: 'q5=nejj'
        """;

    private const string Program = """
        using App.Enkäter;
        System.Console.WriteLine($"{Chef.Questionnaire.Items.Count} {Chef.Items.Q7a} {Chef.Questionnaire.Title}");
        System.Console.WriteLine(new Sam.Questionnaire("x", Chef.Questionnaire.Sections).TryFind("q7a", out _));
        """;

    private static readonly string[] Quiet = ["build", "-nologo", "-v:q", "-clp:NoSummary"];

    [Fact]
    public void TheBuildIsBrokenByABrokenQuestionnaireAndByCSharpThatUsesWhatIsGone()
    {
        var consumer = NewProject("questionnaires").Write("forms/chef.sam.yaml", Form).Write("Program.cs", Program);
        var built = consumer.Dotnet("build", "-nologo", "-v:n").Succeeds().Output;
        Assert.Matches(@"Program\.cs\(3,\d+\): warning SAM9023: .*”q7a”.*Menade du ”7a”\?", built);
        Assert.StartsWith("3 7a Chefsenkät", Run(consumer), StringComparison.Ordinal);

        // Nothing has changed, so nothing is compiled.
        var (dll, first) = (consumer.PathOf("obj/Debug/net10.0/App.dll"), Written(consumer));
        Assert.Contains("Skipping target \"CoreCompile\"", consumer.Dotnet("build", "-nologo", "-v:d").Succeeds().Output, StringComparison.Ordinal);
        Assert.Equal(first, Written(consumer));

        consumer.Write("forms/chef.sam.yaml", Form.Replace("titel: Chefsenkät", "titel: Chefernas enkät", StringComparison.Ordinal)).Dotnet("build", "-nologo").Succeeds();
        Assert.NotEqual(first, File.GetLastWriteTimeUtc(dll));
        Assert.StartsWith("3 7a Chefernas enkät", Run(consumer), StringComparison.Ordinal);

        // An error inside a quoted condition, at its column; in the language of the project.
        consumer.Write("forms/fel.sam.yaml", Faulty);
        var swedish = consumer.Dotnet(Quiet);
        Assert.Equal(1, swedish.ExitCode);
        Assert.Contains("forms/fel.sam.yaml(19,22): error SAM3004: Svarsalternativet ”nejj” finns inte i skalan för ”q5” (ja, nej). Menade du ”nej”?", swedish.Output, StringComparison.Ordinal);
        var english = consumer.Dotnet([.. Quiet, "-p:SamLanguage=en"]);
        Assert.Contains("forms/fel.sam.yaml(19,22): error SAM3004: ", english.Output, StringComparison.Ordinal);
        Assert.Contains("Did you mean “nej”?", english.Output, StringComparison.Ordinal);

        // What the project lists itself replaces the usual items.
        Assert.DoesNotContain("SAM3004", consumer.Dotnet([.. Quiet, "-p:EnableDefaultSamItems=false"]).Output, StringComparison.Ordinal);
        File.Delete(consumer.PathOf("forms/fel.sam.yaml"));

        // Questionnaires in the folders of builds are none of the project's.
        consumer.Write("obj/rest.sam.yaml", Faulty).Write("bin/rest.sam.yaml", Faulty).Dotnet(Quiet).Succeeds();

        // A hint that the project takes for an error.
        var withoutAnonymity = Form.Replace("anonymt: nej\n", "", StringComparison.Ordinal);
        consumer.Write("forms/chef.sam.yaml", withoutAnonymity).Dotnet(Quiet).Succeeds();
        consumer.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.SAM4007.severity = error\n");
        Assert.Contains("forms/chef.sam.yaml(1,1): error SAM4007: ", consumer.Dotnet(Quiet).Output, StringComparison.Ordinal);
        File.Delete(consumer.PathOf(".globalconfig"));

        // A question that C# uses is gone.
        consumer.Write("forms/chef.sam.yaml", Form.Replace("  - 7a: Fungerar samarbetet?\n", "", StringComparison.Ordinal));
        var gone = consumer.Dotnet(Quiet);
        Assert.Equal(1, gone.ExitCode);
        Assert.Matches(@"Program\.cs\(2,\d+\): error CS0117: 'Chef\.Items' does not contain a definition for 'Q7a'", gone.Output);
    }

    [Fact]
    public void TheExampleOfTheDocumentationPrintsWhatItSays()
    {
        var page = Repository.ReadText("docs/generator.md");
        var consumer = feed.NewConsumer("documentation")
            .WriteProject("Chefer", [("Sam.Generators", feed.Version)], "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Write("forms/chef.sam.yaml", Block(page, "yaml"))
            .Write("Program.cs", Block(page, "csharp"));
        Assert.Equal(Block(page, "text"), consumer.Dotnet("run").Succeeds().Results.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void OtherAnalyzersAndTheProjectItselfMayHaveOtherVersionsOfWhatItNeeds()
    {
        var consumer = NewProject(
            "neighbours",
            """<ItemGroup><Reference Include="YamlDotNet" HintPath="libraries/Y11/bin/Debug/netstandard2.0/YamlDotNet.dll" /></ItemGroup>""",
            [("Other.Generator", "1.0.0")]);
        Neighbours.Write(consumer);
        consumer.Write("chef.sam.yaml", Form).Write("Program.cs", """
            System.Console.WriteLine($"{App.Enkäter.Chef.Items.Q7a} {FromOther.Version} {typeof(YamlDotNet.Core.Mark).Assembly.GetName().Version}");
            """);
        consumer.Dotnet("build", "-nologo").Succeeds();
        Assert.Equal("7a 13.0.0.0 11.0.0.0", Run(consumer).Trim());

        // One that is newer than any: the other generator may suffer, ours does not.
        File.WriteAllText(consumer.PathOf("App.csproj"), File.ReadAllText(consumer.PathOf("App.csproj")).Replace("Other.Generator", "Newer.Analyzer", StringComparison.Ordinal));
        consumer.Write("Program.cs", "System.Console.WriteLine(App.Enkäter.Chef.Items.Q7a);");
        var built = consumer.Dotnet("build", "-nologo").Succeeds();
        Assert.DoesNotContain("CS8785", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AD0001", built.Output, StringComparison.Ordinal);
        Assert.Equal("7a", Run(consumer).Trim());
    }

    [Fact]
    public void ThePackageHoldsWhatItNeedsUnderNamesThatNobodyElseHas()
    {
        var package = feed["Sam.Generators"];
        Assert.Equal(
            [
                "LICENSE", "README.md",
                "analyzers/dotnet/cs/Sam.Generators.CodeFixes.dll", "analyzers/dotnet/cs/Sam.Generators.Sam.Dsl.dll", "analyzers/dotnet/cs/Sam.Generators.Sam.Model.dll",
                "analyzers/dotnet/cs/Sam.Generators.Sprache.dll", "analyzers/dotnet/cs/Sam.Generators.YamlDotNet.dll", "analyzers/dotnet/cs/Sam.Generators.dll",
                "build/Sam.Generators.props", "build/Sam.Generators.targets", "buildTransitive/Sam.Generators.props", "buildTransitive/Sam.Generators.targets",
            ],
            package.Files);
        Assert.Equal([$".NETStandard2.0: Sam.Model {feed.Version}"], package.Dependencies);

        var assemblies = package.Files.Where(f => f.EndsWith(".dll", StringComparison.Ordinal)).ToList();
        Assert.All(assemblies, file =>
        {
            var (name, references) = AssemblyNames.Of(package.Bytes(file));
            Assert.Equal(Path.GetFileNameWithoutExtension(file), name);
            Assert.All(references, r => Assert.True(
                r is "netstandard" or "System.Collections.Immutable" or "System.Reflection.Metadata" or "System.Composition.AttributedModel" || r.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                    || assemblies.Any(a => Path.GetFileNameWithoutExtension(a) == r),
                $"{name} refers to {r}"));
        });
    }

    private Consumer NewProject(string name, string items = "", IEnumerable<(string, string)>? packages = null) => feed.NewConsumer(name).WriteProject(
        "App", [("Sam.Generators", feed.Version), .. packages ?? []], "<RootNamespace>App.Enkäter</RootNamespace><DefaultItemExcludes>$(DefaultItemExcludes);libraries/**</DefaultItemExcludes>", items);

    // The first block of a language.
    private static string Block(string page, string language)
    {
        var text = page.ReplaceLineEndings("\n");
        var start = text.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static DateTime Written(Consumer consumer) => File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/App.dll"));

    private static string Run(Consumer consumer) => consumer.Dotnet(consumer.PathOf("bin/Debug/net10.0/App.dll")).Succeeds().Results;
}
