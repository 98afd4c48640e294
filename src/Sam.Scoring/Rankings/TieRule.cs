namespace Sam;

/// <summary>How equal values share ranks.</summary>
public enum TieRule
{
    /// <summary>1, 2, 2, 4: as in competitions (the default).</summary>
    Competition,

    /// <summary>1, 3, 3, 4: the last place of the group.</summary>
    Modified,

    /// <summary>1, 2, 2, 3: no places are left out.</summary>
    Dense,

    /// <summary>1, 2½, 2½, 4: the mean of the places.</summary>
    Fractional,

    /// <summary>1, 2, 3, 4: equal values keep the order they were given in.</summary>
    Ordinal,
}
