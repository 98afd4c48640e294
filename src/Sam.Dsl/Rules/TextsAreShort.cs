using System.Globalization;

namespace Sam.Rules;

/// <summary>SAM5004: a text has at most 200 characters; longer ones are not read to their end.</summary>
internal static class TextsAreShort
{
    /// <summary>The most characters of a question, a stem or a part.</summary>
    public const int MaxLength = 200;

    public static void Check(RuleContext context)
    {
        foreach (var wording in context.Wordings.Where(w => w.Text.Length > MaxLength))
        {
            context.Report(WordingDiagnostics.LongText, wording.Place.Scalar, wording.Text.Length.ToString(CultureInfo.InvariantCulture));
        }
    }
}
