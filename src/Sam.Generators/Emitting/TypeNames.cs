using System.Collections.Immutable;

namespace Sam.Generators.Emitting;

/// <summary>Which file each name of a class belongs to: the first in order of path, whatever the order of the project's items.</summary>
internal sealed class TypeNames : IEquatable<TypeNames>
{
    private readonly Sequence<TypeOwner> _owners;

    public TypeNames(ImmutableArray<TypeOwner> all) => _owners = all
        .GroupBy(o => o.TypeName, StringComparer.Ordinal)
        .Select(g => g.OrderBy(o => o.Path, StringComparer.Ordinal).First())
        .OrderBy(o => o.TypeName, StringComparer.Ordinal)
        .ToSequence();

    /// <summary>The path of the file that a name belongs to.</summary>
    public string OwnerOf(string typeName) => _owners.First(o => o.TypeName == typeName).Path;

    public bool Equals(TypeNames? other) => other is not null && _owners == other._owners;

    public override bool Equals(object? obj) => Equals(obj as TypeNames);

    public override int GetHashCode() => _owners.GetHashCode();
}
