namespace Sam;

/// <summary>What the options chosen in an item are counted as when a report ranks them.</summary>
public enum CountsAs
{
    /// <summary>Styrkor.</summary>
    Strengths,

    /// <summary>Brister, förbättringsområden.</summary>
    Deficiencies,

    /// <summary>Åtgärder.</summary>
    Actions,
}
