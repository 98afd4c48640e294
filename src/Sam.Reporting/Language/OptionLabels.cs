namespace Sam.Words;

/// <summary>Options as readers meet them.</summary>
internal static class OptionLabels
{
    /// <summary>What a sentence calls something ranked: an item's code, or the words of an area or option.</summary>
    public static string ShortName(this RankedItem item, Language language) => item.HasNumber ? item.Code : item.Text.In(language);

    /// <summary>The label; on a numeric scale the number stands before its words: <c>1 – Mycket liten</c>.</summary>
    public static string DisplayLabel(this AnswerOption option, Item item, Language language)
    {
        var label = option.Label.In(language);
        return item.Scale?.IsNumeric == true && option.Kind == OptionKind.Valid && label != option.Code ? $"{option.Code} – {label}" : label;
    }
}
