using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Sam.Wide;

/// <summary>
/// Remembers what the bytes of a field stand for in one column: the same few words come again and again. What they stand for is said by
/// whoever asks; nothing is known here about spellings.
/// </summary>
internal sealed class FieldCodes
{
    /// <summary>Nothing is remembered of these bytes.</summary>
    public const int Unknown = int.MinValue;

    // What is longer, or comes after so many, is read anew each time.
    private const int MaxLength = 64;
    private const int MaxRemembered = 10_000;

    // Another number in each process, so that nobody can make a file whose fields all fall together.
    private static readonly ulong Seed = (ulong)(uint)HashCode.Combine(0) << 32 | (uint)HashCode.Combine(1);

    private readonly int[] _ofOne = new int[256];
    private Slot[] _slots = new Slot[16];
    private int _count;
    private int _ofNone = Unknown;

    public FieldCodes() => Array.Fill(_ofOne, Unknown);

    /// <summary>The number remembered for a field; <see cref="Unknown"/> for none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of(ReadOnlySpan<byte> field) => field.Length switch
    {
        1 => _ofOne[field[0]],
        0 => _ofNone,
        _ => OfLonger(field),
    };

    /// <summary>Remembers a number for a field that has none; false where there is no more room.</summary>
    public bool TryRemember(ReadOnlySpan<byte> field, int number)
    {
        switch (field.Length)
        {
            case 0:
                _ofNone = number;
                return true;
            case 1:
                _ofOne[field[0]] = number;
                return true;
            case > MaxLength:
                return false;
        }

        if (_count >= MaxRemembered)
        {
            return false;
        }

        if (2 * ++_count > _slots.Length)
        {
            Grow();
        }

        Put(new Slot(HashOf(field), field.ToArray(), number));
        return true;
    }

    /// <summary>Bytes to a number; equal for equal bytes in one process. The multipliers are those of splitmix64's finalizer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = Seed ^ ((ulong)bytes.Length * 0x9E3779B97F4A7C15);
        while (bytes.Length > sizeof(ulong))
        {
            hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        return Mixed(hash ^ Packed(bytes));
    }

    // Up to eight bytes as one number; which of them are read twice depends on their count alone.
    private static ulong Packed(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        8 => BinaryPrimitives.ReadUInt64LittleEndian(bytes),
        >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(bytes) | (ulong)BinaryPrimitives.ReadUInt32LittleEndian(bytes[^4..]) << 32,
        >= 2 => BinaryPrimitives.ReadUInt16LittleEndian(bytes) | (ulong)BinaryPrimitives.ReadUInt16LittleEndian(bytes[^2..]) << 16,
        1 => bytes[0],
        _ => 0,
    };

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int OfLonger(ReadOnlySpan<byte> field)
    {
        if (field.Length > MaxLength)
        {
            return Unknown;
        }

        var hash = HashOf(field);
        var slots = _slots;
        for (var at = (int)hash & (slots.Length - 1); slots[at].Field is { } known; at = (at + 1) & (slots.Length - 1))
        {
            // Fields of one length up to eight bytes that have one hash are the same: nothing of them is lost in it.
            if (slots[at].Hash == hash && known.Length == field.Length && (field.Length <= sizeof(ulong) || field.SequenceEqual(known)))
            {
                return slots[at].Number;
            }
        }

        return Unknown;
    }

    private void Grow()
    {
        var before = _slots;
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)before.Length * 2)];
        foreach (var slot in before)
        {
            if (slot.Field is not null)
            {
                Put(slot);
            }
        }
    }

    private void Put(Slot slot)
    {
        var at = (int)slot.Hash & (_slots.Length - 1);
        while (_slots[at].Field is not null)
        {
            at = (at + 1) & (_slots.Length - 1);
        }

        _slots[at] = slot;
    }

    private readonly record struct Slot(ulong Hash, byte[]? Field, int Number);
}
