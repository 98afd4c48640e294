using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using Sam.Catalogues;

namespace Sam;

/// <summary>Says what an application's questionnaires and measures are.</summary>
public sealed class SamBuilder
{
    internal SamBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services that are added to.</summary>
    public IServiceCollection Services { get; }

    /// <summary>All questionnaires in a folder and below it, with their translations; read when the host starts and at each reload.</summary>
    /// <param name="folder">The folder; a relative one is taken from the application's base folder, where published content lies.</param>
    public SamBuilder AddQuestionnaires(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return AddSource(new FolderSource(Path.GetFullPath(folder, AppContext.BaseDirectory)));
    }

    /// <summary>A questionnaire from its text.</summary>
    /// <param name="path">The name that it would have as a file: <c>sam-2026.sam.yaml</c>; its ending tells the notation.</param>
    /// <param name="text">What the author wrote.</param>
    public SamBuilder AddQuestionnaire(string path, string text) => AddSource(new TextSource(new QuestionnaireFile(path, text)));

    /// <summary>Questionnaires from anywhere else, for instance a database.</summary>
    public SamBuilder AddSource(IQuestionnaireSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Services.AddSingleton(source);
        return this;
    }

    /// <summary>Questionnaires from anywhere else, by a source that has dependencies of its own.</summary>
    public SamBuilder AddSource<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TSource>()
        where TSource : class, IQuestionnaireSource
    {
        Services.AddSingleton<IQuestionnaireSource, TSource>();
        return this;
    }

    /// <summary>A measure that questionnaires may name; one for all, so it must be safe for threads, as measures are.</summary>
    public SamBuilder AddMeasure<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TMeasure>()
        where TMeasure : class, IMeasure
    {
        Services.AddSingleton<IMeasure, TMeasure>();
        return this;
    }

    /// <summary>Measures that questionnaires may name, for instance those of a library.</summary>
    public SamBuilder AddMeasures(IEnumerable<IMeasure> measures)
    {
        ArgumentNullException.ThrowIfNull(measures);
        foreach (var measure in measures)
        {
            Services.AddSingleton(measure);
        }

        return this;
    }
}
