using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;

namespace Sam.Wide;

/// <summary>
/// Looks for names of responses that stand twice without keeping the names: of each name a number of 64 bits. Where a number comes
/// again, the file is read once more to see whether it is the name.
/// </summary>
internal sealed class RespondentIds
{
    private ulong[] _slots = new ulong[1024];
    private int _count;

    /// <summary>The numbers that came again.</summary>
    public HashSet<ulong> Again { get; } = [];

    /// <summary>Makes room for numbers.</summary>
    public void Expect(int count)
    {
        var slots = BitOperations.RoundUpToPowerOf2((4 * ((ulong)_count + (ulong)count) / 3) + 1);
        if (slots > (ulong)_slots.Length)
        {
            Grow((int)slots);
        }
    }

    /// <summary>Takes a number.</summary>
    public void Add(ulong number)
    {
        if (4 * (_count + 1) > 3 * _slots.Length)
        {
            Grow(_slots.Length * 2);
        }

        if (TryPut(number))
        {
            _count++;
        }
        else
        {
            Again.Add(number);
        }
    }

    /// <summary>The number of the name that a field gives; equal for names that are equal, 0 where it gives none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong NumberOf(ReadOnlySpan<byte> field) =>
        field is [> (byte)' ', .., > (byte)' '] or [> (byte)' '] && Ascii.IsValid(field) ? Of(field)
        : FieldText.ComposedOf(field) is { } name ? NumberOf(name)
        : 0;

    /// <summary>The number of a name.</summary>
    public static ulong NumberOf(string name) => Of(Encoding.UTF8.GetBytes(name));

    /// <summary>The name of a response that the file gives none.</summary>
    public static string NameOf(int record) => "rad-" + record.ToString(CultureInfo.InvariantCulture);

    // 0 marks a free slot.
    private static ulong Of(ReadOnlySpan<byte> name) => FieldCodes.HashOf(name) is var number and not 0 ? number : 1;

    private void Grow(int slots)
    {
        var before = _slots;
        _slots = new ulong[slots];
        foreach (var number in before)
        {
            if (number != 0)
            {
                TryPut(number);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryPut(ulong number)
    {
        var mask = _slots.Length - 1;
        var at = (int)number & mask;
        while (_slots[at] != 0)
        {
            if (_slots[at] == number)
            {
                return false;
            }

            at = (at + 1) & mask;
        }

        _slots[at] = number;
        return true;
    }
}
