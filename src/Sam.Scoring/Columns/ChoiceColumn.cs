using System.Runtime.InteropServices;
using Sam.Evaluation;

namespace Sam.Columns;

/// <summary>One option of a scale per response, a byte each.</summary>
internal sealed class ChoiceColumn(ResponseScale scale) : Column
{
    // A scale has at most 200 options, so the two highest bytes are free.
    public const byte BlankByte = 255;
    public const byte NotShownByte = 254;

    private readonly List<byte> _codes = [];
    private readonly Dictionary<string, byte> _byCode = scale.Options.Select((o, i) => (o.Code, Index: (byte)i)).ToDictionary(x => x.Code, x => x.Index, StringComparer.OrdinalIgnoreCase);

    public override CodeBook Book { get; } = CodeBook.OfOptions(scale.Options);

    /// <summary>The codes of all responses; <see cref="BlankByte"/> and <see cref="NotShownByte"/> are no options.</summary>
    public ReadOnlySpan<byte> Bytes => CollectionsMarshal.AsSpan(_codes);

    public override int CodeAt(int response) => _codes[response] switch
    {
        BlankByte => Blank,
        NotShownByte => NotShown,
        var code => code,
    };

    public override void Put(int response, ItemTable item, AnswerSheet sheet) => sheet.Codes[item.Ordinal] = (short)CodeAt(response);

    /// <summary>Takes the answers of the next responses.</summary>
    public void Add(ReadOnlySpan<byte> codes) => _codes.AddRange(codes);

    /// <inheritdoc/>
    public override void Expect(int responses) => _codes.EnsureCapacity(responses);

    /// <inheritdoc/>
    public override void Trim() => _codes.TrimExcess();

    /// <summary>The byte of an option.</summary>
    public byte ByteOf(AnswerOption option) => _byCode[option.Code];

    public override void Add(Answer answer) => _codes.Add(answer is Answer.Chosen { Options: [var option, ..] }
        ? _byCode[option.Code]
        : CodeOf(answer) == NotShown ? NotShownByte : BlankByte);
}
