namespace Sam;

/// <summary>What a published figure is about. A closed list.</summary>
public enum PublishedKind
{
    /// <summary>svarsfrekvens: a share.</summary>
    ResponseRate,

    /// <summary>antal-svar: a count.</summary>
    ResponseCount,

    /// <summary>inbjudna: a count.</summary>
    Invited,

    /// <summary>andel-positiva: a share.</summary>
    SharePositive,

    /// <summary>medelvärde: a number.</summary>
    Mean,

    /// <summary>åtgärder: a count.</summary>
    Actions,

    /// <summary>roll:NAMN: how many answered in a role.</summary>
    Role,

    /// <summary>deltagare:ROLL: how many of a role took part.</summary>
    Participants,
}

/// <summary>What a published figure measures: a kind and, for roles and participants, the role.</summary>
public sealed record PublishedMeasure(PublishedKind Kind, string? Role = null)
{
    /// <summary>True if the value is a share, between 0 and 1.</summary>
    public bool IsShare => Kind is PublishedKind.ResponseRate or PublishedKind.SharePositive;

    /// <summary>True if the value is a count.</summary>
    public bool IsCount => !IsShare && Kind != PublishedKind.Mean;
}

/// <summary>
/// A figure that somebody published, where the answers behind it are not at hand. It is marked as such wherever it appears and never
/// mixed with computed ones.
/// </summary>
/// <param name="QuestionnaireId">The questionnaire it is from.</param>
/// <param name="UnitId">The unit it is about.</param>
/// <param name="Measure">What it measures.</param>
/// <param name="Item">The item it is about; null if none.</param>
/// <param name="Period">The time it is about.</param>
/// <param name="Value">The value; a share is between 0 and 1.</param>
/// <param name="Decimals">How many decimals were printed, of percent for a share: the figure is known no better than that.</param>
/// <param name="Base">How many it is a share or mean of; null if it was not published.</param>
/// <param name="Note">What the reader must know about it; null if nothing.</param>
public sealed record PublishedFigure(
    string QuestionnaireId,
    string UnitId,
    PublishedMeasure Measure,
    ItemCode? Item,
    Period Period,
    Rational Value,
    int Decimals = 0,
    long? Base = null,
    string? Note = null);
