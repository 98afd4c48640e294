using System.Buffers;
using Sam.Tables;

namespace Sam.Wide;

/// <summary>The text of a part of a file: in memory, or a block of a file that is read while it is needed.</summary>
internal readonly struct PartText
{
    private readonly ReadOnlyMemory<byte> _text;
    private readonly CsvBlocks? _blocks;
    private readonly int _block;

    /// <summary>Text that is in memory.</summary>
    public PartText(ReadOnlyMemory<byte> text) => _text = text;

    /// <summary>A block of a file.</summary>
    public PartText(CsvBlocks blocks, int block) => (_blocks, _block) = (blocks, block);

    /// <summary>The text until what is given is disposed of.</summary>
    public Held Hold() => _blocks is null ? new Held(_text, null) : new Held(_blocks.Read(_block, out var rented), rented);

    /// <summary>Something about the text.</summary>
    public T Use<T>(Func<ReadOnlyMemory<byte>, T> about)
    {
        using var held = Hold();
        return about(held.Text);
    }

    /// <summary>Text at hand.</summary>
    internal readonly struct Held(ReadOnlyMemory<byte> text, byte[]? rented) : IDisposable
    {
        public ReadOnlyMemory<byte> Text => text;

        public void Dispose()
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }
}
