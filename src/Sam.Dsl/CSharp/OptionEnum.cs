namespace Sam.CSharp;

/// <summary>The options of a scale, or the special options of a number, as an enumeration.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ScaleId">The scale's id; empty for a scale written inside a question, and for special options.</param>
/// <param name="Item">The item where it is met first.</param>
/// <param name="Options">The options in order.</param>
/// <param name="Members">Their names.</param>
internal sealed record OptionEnum(Code Name, string ScaleId, Item Item, Sequence<AnswerOption> Options, Sequence<Code> Members)
{
    /// <summary>The name of an option; null if it is not among them.</summary>
    public Code? MemberOf(string code)
    {
        for (var i = 0; i < Options.Count; i++)
        {
            if (Options[i].Code.Equals(code, StringComparison.OrdinalIgnoreCase))
            {
                return Members[i];
            }
        }

        return null;
    }
}
