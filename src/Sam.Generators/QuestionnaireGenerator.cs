using Microsoft.CodeAnalysis;
using Sam.Generators.Binding;
using Sam.Generators.Emitting;
using Sam.Generators.Files;
using Sam.Generators.Measures;

namespace Sam.Generators;

/// <summary>
/// Questionnaires among a project's additional files: their diagnostics become the build's, each at its place, and each questionnaire
/// without errors becomes C#. Every step gives values that are equal by content, so that what has not changed is not done again: typing in
/// C# redoes nothing, and a change in one questionnaire binds that one and those that use it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class QuestionnaireGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => BuildOptions.Read(provider.GlobalOptions))
            .WithTrackingName(Step.Options);

        var files = context.AdditionalTextsProvider
            .Where(static text => ProjectFile.IsOurs(text.Path))
            .Combine(options.Select(static (o, _) => o.ProjectFolder))
            .Select(static (pair, stop) => ProjectFile.Read(pair.Left, pair.Right, stop))
            .WithTrackingName(Step.Files);

        var settings = files
            .Where(static file => file.IsSettings)
            .Select(static (file, _) => ProjectSettings.Read(file))
            .WithTrackingName(Step.Settings);

        var questionnaires = files
            .Where(static file => !file.IsSettings)
            .Combine(settings.Collect())
            .Select(static (pair, _) => QuestionnaireFile.Of(pair.Left, pair.Right))
            .WithTrackingName(Step.Questionnaires);

        var units = questionnaires
            .Combine(questionnaires.Collect().Select(static (all, _) => new FileSet(all)))
            .Where(static pair => !pair.Right.IsTranslation(pair.Left))
            .Select(static (pair, _) => BindingUnit.Of(pair.Left, pair.Right))
            .WithTrackingName(Step.Units);

        var bound = units
            .Select(static (unit, stop) => BoundFile.Of(unit, stop))
            .WithTrackingName(Step.Bound);

        var typeNames = bound
            .Where(static file => file.IsWritten)
            .Select(static (file, _) => new TypeOwner(file.TypeName, file.Name.Path))
            .Collect()
            .Select(static (names, _) => new TypeNames(names))
            .WithTrackingName(Step.TypeNames);

        var written = bound
            .Where(static file => file.IsWritten)
            .Combine(typeNames)
            .Combine(options)
            .Select(static (pair, _) => WrittenFile.Of(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(Step.Written);

        var sources = written
            .Select(static (file, stop) => CSharpSource.Of(file, stop))
            .WithTrackingName(Step.Sources);

        var ownMeasures = context.SyntaxProvider
            .ForAttributeWithMetadataName(MeasureNames.Attribute, static (_, _) => true, static (found, _) => MeasureNames.In(found.Attributes))
            .Collect()
            .Select(static (names, _) => names.SelectMany(n => n).ToSequence())
            .WithTrackingName(Step.OwnMeasures);

        var referencedMeasures = context.MetadataReferencesProvider
            .Select(static (reference, stop) => MeasureNames.In(reference, stop))
            .WithTrackingName(Step.ReferencedMeasures)
            .Collect();

        var unknownMeasures = bound
            .Select(static (file, _) => file.Measures)
            .Combine(ownMeasures)
            .Combine(referencedMeasures)
            .Select(static (pair, _) => UnknownMeasures.Of(pair.Left.Left, pair.Left.Right, pair.Right))
            .WithTrackingName(Step.UnknownMeasures);

        var reports = files.Select(static (file, _) => file.Report)
            .WithTrackingName(Step.FileReports);
        var settingsReports = settings.Select(static (file, _) => file.Report)
            .WithTrackingName(Step.SettingsReports);
        var boundReports = bound.Select(static (file, _) => file.Report)
            .WithTrackingName(Step.BoundReports);

        var language = options.Select(static (o, _) => o.Language);
        context.RegisterSourceOutput(options, static (output, o) => o.Report.WriteTo(output, o.Language));
        context.RegisterSourceOutput(reports.Combine(language), static (output, pair) => pair.Left.WriteTo(output, pair.Right));
        context.RegisterSourceOutput(settingsReports.Combine(language), static (output, pair) => pair.Left.WriteTo(output, pair.Right));
        context.RegisterSourceOutput(boundReports.Combine(language), static (output, pair) => pair.Left.WriteTo(output, pair.Right));
        context.RegisterSourceOutput(unknownMeasures.Combine(language), static (output, pair) => pair.Left.WriteTo(output, pair.Right));
        context.RegisterSourceOutput(sources.Combine(language), static (output, pair) => pair.Left.WriteTo(output, pair.Right));
        context.RegisterSourceOutput(
            sources.Where(static s => s.Text is not null).Select(static (s, _) => s.QualifiedName).Collect(),
            static (output, names) => QuestionnaireList.WriteTo(output, names));
    }
}
