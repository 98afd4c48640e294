using System.Runtime.CompilerServices;

namespace Sam.Evaluation;

/// <summary>What a condition is that depends on the answer to one closed question alone: a row per option, after "not shown" and "blank".</summary>
/// <param name="Ordinal">The item's place.</param>
/// <param name="Rows">The condition's truth by code, from <see cref="AnswerSheet.NotShown"/> on.</param>
/// <param name="Other">The condition where several options were chosen, or a number was given.</param>
internal sealed record AnswerTable(int Ordinal, bool?[] Rows, Func<EvaluationState, bool?> Other)
{
    private const int Before = -AnswerSheet.NotShown;

    /// <summary>Fills the table by evaluating the condition for each option.</summary>
    public static AnswerTable Of(ItemTable item, Func<EvaluationState, bool?> condition, EvaluationState scratch)
    {
        var rows = new bool?[item.Options.Count + Before];
        for (var i = 0; i < rows.Length; i++)
        {
            scratch.Answers.Codes[item.Ordinal] = (short)(i - Before);
            rows[i] = condition(scratch);
        }

        scratch.Answers.Codes[item.Ordinal] = AnswerSheet.Blank;
        return new AnswerTable(item.Ordinal, rows, condition);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? At(EvaluationState state)
    {
        var rows = Rows;
        var row = state.Codes[Ordinal] + Before;
        return (uint)row < (uint)rows.Length ? rows[row] : Other(state);
    }
}
