using System.Globalization;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Finds limits on how many options to choose that no answer can keep, or that some option can't.</summary>
internal static class ChoiceLimits
{
    /// <summary>Checks the least number of options, where it is written.</summary>
    public static void Check(BindingContext context, AnswerType.Choices choices, EntrySyntax? least)
    {
        var together = Math.Max(1, choices.Scale.Options.Count(o => !o.IsExclusive));
        if (least is null || choices.AtLeast < 2 || choices.AtLeast > choices.AtMost)
        {
            return;
        }

        if (choices.AtLeast > together)
        {
            context.Report(ConditionDiagnostics.NeverAnswerable, least.Value, Text(choices.AtLeast), Text(together));
        }
        else if (choices.Scale.Options.FirstOrDefault(o => o.IsExclusive) is { } exclusive)
        {
            context.Report(ConditionDiagnostics.OptionNeverChosen, least.Value, exclusive.Label.First, Text(choices.AtLeast));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
