using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Sam;

/// <summary>Questionnaires of one reading, by id. It never changes.</summary>
public sealed class QuestionnaireSet
{
    private readonly FrozenDictionary<string, Questionnaire> _byId;

    /// <summary>A set; for tests, too.</summary>
    /// <param name="questionnaires">The questionnaires, each with an id of its own.</param>
    /// <param name="diagnostics">What there is to say about them.</param>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public QuestionnaireSet(IEnumerable<Questionnaire> questionnaires, IEnumerable<Diagnostic> diagnostics)
    {
        All = questionnaires.OrderBy(q => q.Id, StringComparer.Ordinal).ToSequence();
        Diagnostics = diagnostics.OrderBy(d => d, Diagnostic.ByPlace).ToSequence();
        if (All.Zip(All.Skip(1)).FirstOrDefault(p => p.First.Id == p.Second.Id).First is { } twice)
        {
            throw new ArgumentException($"two questionnaires have the id '{twice.Id}'", nameof(questionnaires));
        }

        _byId = All.ToFrozenDictionary(q => q.Id, StringComparer.Ordinal);
    }

    /// <summary>The questionnaires, by id.</summary>
    public Sequence<Questionnaire> All { get; }

    /// <summary>What there is to say about them, in order of place.</summary>
    public Sequence<Diagnostic> Diagnostics { get; }

    /// <summary>True if a questionnaire has an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>A questionnaire.</summary>
    /// <exception cref="KeyNotFoundException">There is none of that id.</exception>
    public Questionnaire this[string id] => TryFind(id, out var found) ? found : throw new KeyNotFoundException($"there is no questionnaire '{id}'");

    /// <summary>A questionnaire, if there is one of that id; ids are compared as they are written.</summary>
    public bool TryFind(string id, [NotNullWhen(true)] out Questionnaire? questionnaire) => _byId.TryGetValue(id, out questionnaire);
}
