using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Sam.Generators.Tests.Hosting;

namespace Sam.Generators.Tests;

/// <summary>What the generator does not do again.</summary>
public class IncrementalTests
{
    private static readonly string Long = Some.Form("lång") + "index:\n  andel-nej:\n    värde: andel(q1, nej)\n";

    [Fact]
    public void AnEditInCSharpRedoesNothing()
    {
        var project = new FakeProject(("a.sam.yaml", Some.Form("a")), ("b.sam.yaml", Long)).WithCSharp("Program.cs", "class P { }");
        project.Run();
        project.WithCSharp("Program.cs", "class P { int x; }");
        var result = project.Run();

        Assert.All(Reasons(result), r => Assert.True(r.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{r.Step}: {r.Reason}"));
        Assert.All(Outputs(result), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
        Assert.All(Reasons(result).Where(r => r.Step is not (Step.OwnMeasures or Step.Options)), r => Assert.Equal((r.Step, IncrementalStepRunReason.Cached), r));
    }

    [Fact]
    public void ACommentReadsOneFileAndWritesNothing()
    {
        var project = new FakeProject(("a.sam.yaml", Some.Form("a")), ("b.sam.yaml", Long));
        project.Run();
        var result = project.Edit("b.sam.yaml", Long + "# en kommentar\n").Run();

        Assert.Equal(1, Count(result, Step.Files, IncrementalStepRunReason.Modified));
        Assert.Equal(1, Count(result, Step.Bound, IncrementalStepRunReason.Unchanged));
        Assert.Equal(1, Count(result, Step.Bound, IncrementalStepRunReason.Cached));
        Assert.Equal(2, Count(result, Step.Written, IncrementalStepRunReason.Cached));
        Assert.Equal(2, Count(result, Step.Sources, IncrementalStepRunReason.Cached));
        Assert.All(Outputs(result), r => Assert.Equal(IncrementalStepRunReason.Cached, r));
    }

    [Fact]
    public void AChangeWritesThatQuestionnaireAlone()
    {
        var project = new FakeProject(("a.sam.yaml", Some.Form("a")), ("b.sam.yaml", Long));
        project.Run();
        var before = project.Source("A");
        var result = project.Edit("b.sam.yaml", Long.Replace("rutiner", "regler", StringComparison.Ordinal)).Run();

        Assert.Equal(1, Count(result, Step.Bound, IncrementalStepRunReason.Modified));
        Assert.Equal(1, Count(result, Step.Bound, IncrementalStepRunReason.Cached));
        Assert.Equal(1, Count(result, Step.Sources, IncrementalStepRunReason.Modified));
        Assert.Equal(1, Count(result, Step.Sources, IncrementalStepRunReason.Cached));
        Assert.Equal(before, project.Source("A"));
    }

    [Fact]
    public void AChangeInAUsedFileBindsItAndItsUsersAndNoOther()
    {
        var project = new FakeProject(
            ("chef.sam.yaml", Some.Form("chef")),
            ("a.sam.yaml", Some.Form("a") + "använder:\n  chef: chef.sam.yaml\n"),
            ("över-a.sam.yaml", Some.Form("över-a") + "använder:\n  a: a.sam.yaml\n"),
            ("annan.sam.yaml", Some.Form("annan")),
            ("nästa.sam.yaml", Some.Form("nästa") + "föregående: chef\n"));
        project.Run();
        var result = project.Edit("chef.sam.yaml", Some.Form("chef").Replace("rutiner", "regler", StringComparison.Ordinal)).Run();

        var bound = result.TrackedSteps[Step.Bound].SelectMany(s => s.Outputs).Where(o => o.Reason != IncrementalStepRunReason.Cached)
            .Select(o => ((Generators.Binding.BoundFile)o.Value).Name.Path);
        Assert.Equal(["a.sam.yaml", "chef.sam.yaml", "nästa.sam.yaml", "över-a.sam.yaml"], bound.Order(StringComparer.Ordinal));
        // Its users take no words of it here, so their C# is the same.
        Assert.Equal(1, Count(result, Step.Sources, IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void SettingsThatSayTheSameBindNothing()
    {
        var project = new FakeProject(("sam.yaml", "allvar:\n  SAM4007: av\n"), ("a.sam.yaml", Some.Form("a")));
        project.Run();
        var result = project.Edit("sam.yaml", "# varför\nallvar:\n  SAM4007: av\n").Run();

        Assert.Equal(1, Count(result, Step.Questionnaires, IncrementalStepRunReason.Cached));
        Assert.Equal(1, Count(result, Step.Bound, IncrementalStepRunReason.Cached));
    }

    [Fact]
    public void NothingOfTheCompilerIsKept()
    {
        var project = new FakeProject(("a.sam.yaml", Some.Form("a")), ("b.sam.yaml", Long), ("fel.sam.yaml", "titel: [")).WithCSharp("M.cs", "[Sam.Measure(\"eget\")] class M { }");
        var result = project.Run();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var (name, steps) in result.TrackedSteps.Where(s => s.Key.StartsWith("Sam.", StringComparison.Ordinal)))
        {
            Assert.All(steps.SelectMany(s => s.Outputs), o => Walk(o.Value, name, seen));
        }

        Assert.True(seen.Count > 100);
    }

    private static void Walk(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is MemberInfo or Delegate || !seen.Add(value))
        {
            return;
        }

        Assert.False(value.GetType().Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true, $"{path}: {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, $"{path}[]", seen);
            }
        }

        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer && !field.FieldType.IsByRefLike && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true)
                {
                    Walk(field.GetValue(value), $"{path}.{field.Name}", seen);
                }
            }
        }
    }

    private static IEnumerable<(string Step, IncrementalStepRunReason Reason)> Reasons(GeneratorRunResult result) => result.TrackedSteps
        .Where(s => s.Key.StartsWith("Sam.", StringComparison.Ordinal))
        .SelectMany(s => s.Value.SelectMany(v => v.Outputs), (s, o) => (s.Key, o.Reason));

    private static IEnumerable<IncrementalStepRunReason> Outputs(GeneratorRunResult result) =>
        result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Reason);

    private static int Count(GeneratorRunResult result, string step, IncrementalStepRunReason reason) =>
        result.TrackedSteps[step].SelectMany(s => s.Outputs).Count(o => o.Reason == reason);
}
