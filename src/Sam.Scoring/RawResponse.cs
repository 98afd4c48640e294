namespace Sam;

/// <summary>One row of answers as text, with the places that its parts were read from, before anything is known to be right.</summary>
/// <param name="Id">A name, unique in its set.</param>
/// <param name="Units">The units it answers for, by id or name; several make it a joint answer.</param>
/// <param name="Cells">The answers.</param>
/// <param name="Where">The place of the row, for what concerns all of it.</param>
public sealed record RawResponse(string Id, Sequence<RawCell> Units, Sequence<RawCell> Cells, Place Where)
{
    /// <summary>False if the one who answers should not have been asked.</summary>
    public bool IsEligible { get; init; } = true;

    /// <summary>The status that the source gives; null to compute it from the answers.</summary>
    public ResponseStatus? Status { get; init; }

    /// <summary>The role of the one who answers; null if it is not said.</summary>
    public string? Role { get; init; }

    /// <summary>How it was answered; null if it is not said.</summary>
    public string? Method { get; init; }

    /// <summary>What the reader of a report must know about it; null if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Comments to items.</summary>
    public Sequence<ItemComment> Comments { get; init; }
}

/// <summary>A named text and where it was read: an item's code and its answer, or a unit.</summary>
public readonly record struct RawCell(string Name, string Text, Place Where);
