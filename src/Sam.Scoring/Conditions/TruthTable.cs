using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Sam.Columns;

namespace Sam.Conditions;

/// <summary>
/// True, false or unknown for each code of a byte column. Up to 14 options fit a table of 16 rows together with "blank" and "not shown",
/// whose last four bits are 15 and 14: such a table lies in a register and is looked up for a whole register of codes at a time.
/// </summary>
internal sealed class TruthTable
{
    private const byte True = 0x80;
    private const byte False = 0x40;

    private readonly byte[] _byCode = new byte[256];
    private readonly Vector128<byte> _rows;
    private readonly bool _isShort;

    /// <summary>A table of a scale's options in order.</summary>
    public TruthTable(IReadOnlyList<bool?> options, bool? blank, bool? notShown)
    {
        for (var i = 0; i < options.Count; i++)
        {
            _byCode[i] = RowOf(options[i]);
        }

        _byCode[ChoiceColumn.BlankByte] = RowOf(blank);
        _byCode[ChoiceColumn.NotShownByte] = RowOf(notShown);
        _isShort = options.Count <= 14;
        var rows = _byCode.AsSpan(0, 16).ToArray();
        (rows[14], rows[15]) = (_byCode[ChoiceColumn.NotShownByte], _byCode[ChoiceColumn.BlankByte]);
        _rows = Vector128.Create(rows);
    }

    public void Evaluate(ReadOnlySpan<byte> codes, Span<ulong> isTrue, Span<ulong> isFalse, Lanes lanes)
    {
        var whole = codes.Length / 64;
        if (!_isShort || lanes == Lanes.Scalar)
        {
            whole = 0;
        }
        else if (lanes >= Lanes.Vector512 && Avx512BW.IsSupported)
        {
            Evaluate512(codes[..(whole * 64)], isTrue, isFalse);
        }
        else if (lanes >= Lanes.Vector256 && Avx2.IsSupported)
        {
            Evaluate256(codes[..(whole * 64)], isTrue, isFalse);
        }
        else
        {
            Evaluate128(codes[..(whole * 64)], isTrue, isFalse);
        }

        for (var word = whole; word < isTrue.Length; word++)
        {
            EvaluateWord(codes[(word * 64)..Math.Min(codes.Length, (word + 1) * 64)], out isTrue[word], out isFalse[word]);
        }
    }

    private static byte RowOf(bool? truth) => truth switch { true => True, false => False, null => 0 };

    private void EvaluateWord(ReadOnlySpan<byte> codes, out ulong isTrue, out ulong isFalse)
    {
        (isTrue, isFalse) = (0, 0);
        for (var i = 0; i < codes.Length; i++)
        {
            ulong row = _byCode[codes[i]];
            isTrue |= (row >> 7) << i;
            isFalse |= ((row >> 6) & 1) << i;
        }
    }

    private void Evaluate512(ReadOnlySpan<byte> codes, Span<ulong> isTrue, Span<ulong> isFalse)
    {
        var rows = Vector512.Create(Vector256.Create(_rows, _rows), Vector256.Create(_rows, _rows));
        var low = Vector512.Create((byte)15);
        var vectors = MemoryMarshal.Cast<byte, Vector512<byte>>(codes);
        isTrue = isTrue[..vectors.Length];
        isFalse = isFalse[..vectors.Length];
        for (var i = 0; i < vectors.Length; i++)
        {
            var found = Avx512BW.Shuffle(rows, vectors[i] & low);
            isTrue[i] = found.ExtractMostSignificantBits();
            isFalse[i] = (found.AsUInt16() << 1).AsByte().ExtractMostSignificantBits();
        }
    }

    private void Evaluate256(ReadOnlySpan<byte> codes, Span<ulong> isTrue, Span<ulong> isFalse)
    {
        var rows = Vector256.Create(_rows, _rows);
        var low = Vector256.Create((byte)15);
        var vectors = MemoryMarshal.Cast<byte, Vector256<byte>>(codes);
        for (var i = 0; i + 1 < vectors.Length; i += 2)
        {
            var (first, second) = (Avx2.Shuffle(rows, vectors[i] & low), Avx2.Shuffle(rows, vectors[i + 1] & low));
            isTrue[i / 2] = first.ExtractMostSignificantBits() | ((ulong)second.ExtractMostSignificantBits() << 32);
            isFalse[i / 2] = (first.AsUInt16() << 1).AsByte().ExtractMostSignificantBits() | ((ulong)(second.AsUInt16() << 1).AsByte().ExtractMostSignificantBits() << 32);
        }
    }

    private void Evaluate128(ReadOnlySpan<byte> codes, Span<ulong> isTrue, Span<ulong> isFalse)
    {
        var low = Vector128.Create((byte)15);
        var vectors = MemoryMarshal.Cast<byte, Vector128<byte>>(codes);
        for (var i = 0; i < vectors.Length; i++)
        {
            var found = Vector128.ShuffleNative(_rows, vectors[i] & low);
            ulong t = found.ExtractMostSignificantBits(), f = (found.AsUInt16() << 1).AsByte().ExtractMostSignificantBits();
            var isFirst = i % 4 == 0;
            isTrue[i / 4] = (isFirst ? 0 : isTrue[i / 4]) | (t << (i % 4 * 16));
            isFalse[i / 4] = (isFirst ? 0 : isFalse[i / 4]) | (f << (i % 4 * 16));
        }
    }
}
