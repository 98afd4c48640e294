using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Sam.Generators.Tests.Hosting;

/// <summary>An additional file; null content is a file that can't be read.</summary>
internal sealed class FakeText(string path, string? content) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => content is null ? null : SourceText.From(content, System.Text.Encoding.UTF8);
}
