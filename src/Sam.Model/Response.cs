namespace Sam;

/// <summary>How far a response got, by the share of required items that were shown and answered.</summary>
public enum ResponseStatus
{
    /// <summary>Over 80 % answered.</summary>
    Complete,

    /// <summary>50 to 80 % answered, both ends included.</summary>
    Partial,

    /// <summary>Below 50 % answered; not in the analysis.</summary>
    BreakOff,

    /// <summary>Nothing answered.</summary>
    NonResponse,

    /// <summary>Should not have been asked (frame error).</summary>
    Ineligible,
}

/// <summary>One answered form: whom it is from, for which units, and the answers.</summary>
public sealed class Response
{
    private readonly Dictionary<ItemCode, Answer> _answers;

    /// <summary>A response from its parts.</summary>
    /// <param name="id">A name, unique in its set.</param>
    /// <param name="covers">The ids of the units it answers for; several make it a joint answer.</param>
    /// <param name="answers">The answers; an item that is not among them is blank.</param>
    /// <exception cref="ArgumentException">No unit.</exception>
    public Response(string id, IEnumerable<string> covers, IEnumerable<KeyValuePair<ItemCode, Answer>> answers)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Covers = covers.ToSequence();
        if (Covers.IsEmpty)
        {
            throw new ArgumentException($"response '{id}' covers no unit", nameof(covers));
        }

        _answers = [];
        foreach (var pair in answers)
        {
            _answers[pair.Key] = pair.Value;
        }
    }

    /// <summary>Its name.</summary>
    public string Id { get; }

    /// <summary>The ids of the units it answers for.</summary>
    public Sequence<string> Covers { get; }

    /// <summary>False if the one who answers should not have been asked.</summary>
    public bool IsEligible { get; init; } = true;

    /// <summary>The role of the one who answers; null if it is not said.</summary>
    public string? Role { get; init; }

    /// <summary>How it was answered; null if it is not said.</summary>
    public string? Method { get; init; }

    /// <summary>What the reader of a report must know about it; null if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Comments to items.</summary>
    public Sequence<ItemComment> Comments { get; init; }

    /// <summary>The items that it says anything about, blank ones included.</summary>
    public IEnumerable<ItemCode> Answered => _answers.Keys;

    /// <summary>The answer to an item; blank where there is none.</summary>
    public Answer this[[ItemCode] ItemCode code] => _answers.TryGetValue(code, out var answer) ? answer : Answer.NoAnswer;
}

/// <summary>A comment that a respondent wrote to an item.</summary>
public sealed record ItemComment(ItemCode Item, string Text);
