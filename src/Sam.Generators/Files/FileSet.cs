using System.Collections.Immutable;

namespace Sam.Generators.Files;

/// <summary>The project's questionnaires by path.</summary>
internal sealed class FileSet : IEquatable<FileSet>
{
    private readonly Sequence<QuestionnaireFile> _files;
    private readonly Dictionary<string, QuestionnaireFile> _byPath = new(StringComparer.Ordinal);

    public FileSet(ImmutableArray<QuestionnaireFile> files)
    {
        _files = files.Where(f => f.IsReadable).ToSequence();
        foreach (var file in _files)
        {
            _byPath[file.Path] = file;
        }
    }

    /// <summary>The file of a path; null if there is none.</summary>
    public QuestionnaireFile? Find(string path) => _byPath.TryGetValue(path, out var file) ? file : null;

    /// <summary>True of a file that has nothing of its own to say: translations are read with what they translate, and what has no text with nothing.</summary>
    public bool IsTranslation(QuestionnaireFile file) => !file.IsReadable || (QuestionnaireText.TranslatedStem(file.Path) is { } stem
        && (_byPath.ContainsKey(stem + QuestionnaireText.YamlExtension) || _byPath.ContainsKey(stem + QuestionnaireText.TextExtension)));

    public bool Equals(FileSet? other) => other is not null && _files == other._files;

    public override bool Equals(object? obj) => Equals(obj as FileSet);

    public override int GetHashCode() => _files.GetHashCode();
}
