using System.Buffers;
using System.Text.Unicode;

namespace Sam.Tables;

/// <summary>
/// A CSV file that is read block by block, so that it never lies in memory as a whole. Blocks end at line breaks, which is where records end if
/// there is no quotation mark in the file; a file that has one, or is no UTF-8, is not read in this way.
/// </summary>
internal sealed class CsvBlocks
{
    // Smaller ones cost more in learning their words anew, larger ones memory.
    private const int MinLength = 4_000_000;

    // No record is that long; what has no line break for so long is not taken for a table of rows.
    private const int MaxLength = 64_000_000;

    private readonly Func<Stream> _open;
    private readonly List<(long Start, int Length)> _places;

    private CsvBlocks(Func<Stream> open, List<(long Start, int Length)> places, long lineFeeds)
    {
        (_open, _places, LineFeeds) = (open, places, lineFeeds);
    }

    /// <summary>How many blocks there are.</summary>
    public int Count => _places.Count;

    /// <summary>How many bytes the file has.</summary>
    public long Length => _places[^1].Start + _places[^1].Length;

    /// <summary>How many line feeds it has.</summary>
    public long LineFeeds { get; }

    /// <summary>Looks through a file once; null where it must be read as a whole, or is one block.</summary>
    /// <param name="open">Opens the file at its start; the stream can be moved in.</param>
    /// <param name="minLength">How long blocks are at least.</param>
    public static CsvBlocks? Find(Func<Stream> open, int minLength = MinLength)
    {
        using var stream = open();
        var (places, lineFeeds, start) = (new List<(long, int)>(), 0L, 0L);
        var buffer = ArrayPool<byte>.Shared.Rent(2 * minLength);
        try
        {
            for (var held = 0; ;)
            {
                var read = stream.ReadAtLeast(buffer.AsSpan(held), buffer.Length - held, throwOnEndOfStream: false);
                var isLast = held + read < buffer.Length;
                held += read;
                var end = isLast ? held : EndIn(buffer.AsSpan(0, held), minLength);
                if (end == 0 && !isLast)
                {
                    if (buffer.Length >= MaxLength)
                    {
                        return null;
                    }

                    var longer = ArrayPool<byte>.Shared.Rent(2 * buffer.Length);
                    buffer.AsSpan(0, held).CopyTo(longer);
                    ArrayPool<byte>.Shared.Return(buffer);
                    buffer = longer;
                    continue;
                }

                var block = buffer.AsSpan(0, end);
                if (block.Contains((byte)'"') || !Utf8.IsValid(block))
                {
                    return null;
                }

                lineFeeds += block.Count((byte)'\n');
                if (end > 0)
                {
                    places.Add((start, end));
                }

                (start, held) = (start + end, held - end);
                buffer.AsSpan(end, held).CopyTo(buffer);
                if (isLast)
                {
                    return places.Count > 1 ? new CsvBlocks(open, places, lineFeeds) : null;
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads a block into an array that the caller gives back to the pool.</summary>
    public ReadOnlyMemory<byte> Read(int block, out byte[] rented)
    {
        var (start, length) = _places[block];
        rented = ArrayPool<byte>.Shared.Rent(length);
        using var stream = _open();
        stream.Position = start;
        stream.ReadExactly(rented, 0, length);
        return rented.AsMemory(0, length);
    }

    /// <summary>The whole file, for what is only looked up when there is something to say.</summary>
    public byte[] ReadAll()
    {
        using var stream = _open();
        var all = new byte[checked((int)Length)];
        stream.ReadExactly(all);
        return all;
    }

    // Behind the first line feed from a length on that no byte order mark follows: at the start of a block it would be taken for one of a file.
    private static int EndIn(ReadOnlySpan<byte> text, int minLength)
    {
        for (var at = Math.Min(minLength, text.Length); at < text.Length;)
        {
            var end = at + text[at..].IndexOf((byte)'\n') + 1;
            if (end == at || end == text.Length)
            {
                return 0;
            }

            if (text[end] != 0xEF)
            {
                return end;
            }

            at = end;
        }

        return 0;
    }
}
