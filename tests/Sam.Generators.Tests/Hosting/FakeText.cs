using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Sam.Generators.Tests.Hosting;

/// <summary>An additional file; null content is a file that can't be read, <see cref="Failing"/> one whose reading fails.</summary>
internal sealed class FakeText(string path, string? content) : AdditionalText
{
    public const string Failing = "\0fails";

    public override string Path { get; } = path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => content is null ? null : content == Failing ? throw new IOException("no such disk") : SourceText.From(content, System.Text.Encoding.UTF8);
}
