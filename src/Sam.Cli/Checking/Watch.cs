namespace Sam.Checking;

/// <summary>
/// Decides when to check again. Editors write in several steps, so a change counts once two looks in a row are alike; how long there is
/// between looks is the caller's business.
/// </summary>
internal sealed class Watch(string first)
{
    private string _checked = first;
    private string _last = first;

    /// <summary>Takes a look at the files; true if they have changed since the last check and stand still.</summary>
    public bool IsDue(string look)
    {
        var standsStill = look == _last;
        _last = look;
        if (!standsStill || look == _checked)
        {
            return false;
        }

        _checked = look;
        return true;
    }
}
