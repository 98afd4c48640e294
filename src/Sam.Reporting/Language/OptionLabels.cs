namespace Sam.Words;

/// <summary>Options as readers meet them.</summary>
internal static class OptionLabels
{
    /// <summary>The label; on a numeric scale the number stands before its words: <c>1 – Mycket liten</c>.</summary>
    public static string DisplayLabel(this AnswerOption option, Item item, Language language)
    {
        var label = option.Label.In(language);
        return item.Scale?.IsNumeric == true && option.Kind == OptionKind.Valid && label != option.Code ? $"{option.Code} – {label}" : label;
    }
}
