using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Sam.Packages.Tests;

/// <summary>A package file, opened only to look.</summary>
public sealed class Package
{
    private readonly Lazy<Dictionary<string, byte[]>> _content;
    private readonly Lazy<XElement> _metadata;

    internal Package(string path)
    {
        Path = path;
        _content = new(ReadContent);
        _metadata = new(() => Nuspec().Elements().Single(e => e.Name.LocalName == "metadata"));
    }

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>The package's id.</summary>
    public string Id => Text("id")!;

    /// <summary>The package's version.</summary>
    public string Version => Text("version")!;

    /// <summary>The files that a user gets, without those that the format itself needs, in ordinal order.</summary>
    public IEnumerable<string> Files => _content.Value.Keys
        .Where(f => !f.StartsWith("_rels/", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal)
            && f != "[Content_Types].xml" && !f.EndsWith(".nuspec", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The dependencies, as <c>framework: id version</c>, in ordinal order.</summary>
    public IEnumerable<string> Dependencies => _metadata.Value.Descendants()
        .Where(e => e.Name.LocalName == "dependency")
        .Select(e => $"{e.Parent!.Attribute("targetFramework")?.Value}: {e.Attribute("id")!.Value} {e.Attribute("version")!.Value}")
        .Order(StringComparer.Ordinal);

    /// <summary>A value of the metadata; null where there is none.</summary>
    public string? Text(string element) => _metadata.Value.Elements().FirstOrDefault(e => e.Name.LocalName == element)?.Value;

    /// <summary>An attribute of a value of the metadata; null where there is none.</summary>
    public string? Attribute(string element, string attribute) =>
        _metadata.Value.Elements().FirstOrDefault(e => e.Name.LocalName == element)?.Attribute(attribute)?.Value;

    /// <summary>The bytes of a file in it.</summary>
    public byte[] Bytes(string file) => _content.Value[file];

    /// <summary>The package of its symbols beside it; null where there is none.</summary>
    public Package? Symbols => System.IO.Path.ChangeExtension(Path, ".snupkg") is var path && File.Exists(path) ? new Package(path) : null;

    public override string ToString() => Id;

    private XElement Nuspec() =>
        XDocument.Parse(Encoding.UTF8.GetString(_content.Value.Single(f => f.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value).TrimStart('\uFEFF')).Root!;

    private Dictionary<string, byte[]> ReadContent()
    {
        using var archive = ZipFile.OpenRead(Path);
        return archive.Entries.ToDictionary(e => e.FullName, ReadEntry, StringComparer.Ordinal);
    }

    private static byte[] ReadEntry(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
