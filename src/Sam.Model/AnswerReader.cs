namespace Sam;

/// <summary>
/// Reads an answer from its text: an option's code or label, a number, <c>NA</c> for not applicable, <c>DK</c> for don't know; several
/// options joined by <c>|</c>, or by <c>;</c>. The one way in for an answer, whatever file or form it comes from.
/// </summary>
public static class AnswerReader
{
    /// <summary>The text that stands for "not applicable" in every language.</summary>
    public const string NotApplicableCode = "NA";

    /// <summary>The text that stands for "don't know" in every language.</summary>
    public const string DontKnowCode = "DK";

    /// <summary>The answer that a text is, or an error: SAM6001 unknown option, SAM6002 out of range, SAM6003 unreadable. Empty text is a blank answer.</summary>
    public static ParseResult<Answer> Read(this Item item, string? text, Place where)
    {
        var trimmed = (text ?? "").Trim();
        if (trimmed.Length == 0)
        {
            return Ok(Answer.NoAnswer);
        }

        return item.Answer switch
        {
            AnswerType.Choice choice => ReadOption(item, choice.Scale.Options, trimmed, where),
            AnswerType.Choices choices => ReadOptions(item, choices, trimmed, where),
            AnswerType.Number number => ReadNumber(item, number, trimmed, where),
            AnswerType.Date => CalendarDate.TryParse(trimmed, out var date)
                ? Ok(new Answer.Date(date))
                : Failed(AnswerDiagnostics.UnreadableDate.At(where, trimmed, item.Code.Text)),
            _ => Ok(new Answer.Text(ComposedText.Compose(trimmed))),
        };
    }

    private static ParseResult<Answer> ReadOption(Item item, Sequence<AnswerOption> options, string text, Place where) =>
        Find(options, text) is { } option
            ? Ok(new Answer.Chosen(Sequence.Of(option)))
            : Failed(UnknownOption(item, options, text, where));

    private static ParseResult<Answer> ReadOptions(Item item, AnswerType.Choices choices, string text, Place where)
    {
        if (Find(choices.Scale.Options, text) is { } only)
        {
            return Checked(item, choices, Sequence.Of(only), where);
        }

        var parts = text.Split(text.Contains('|') ? '|' : ';').Select(p => p.Trim()).Where(p => p.Length > 0).ToList();
        var found = parts.Select(p => (Text: p, Option: Find(choices.Scale.Options, p))).ToList();
        var unknown = found.Where(f => f.Option is null).Select(f => UnknownOption(item, choices.Scale.Options, f.Text, where)).ToList();
        if (unknown.Count > 0)
        {
            return Failed([.. unknown]);
        }

        var options = choices.Scale.Options.Where(o => found.Any(f => f.Option == o)).ToSequence();
        return options.IsEmpty ? Ok(Answer.NoAnswer) : Checked(item, choices, options, where);
    }

    private static ParseResult<Answer> Checked(Item item, AnswerType.Choices choices, Sequence<AnswerOption> chosen, Place where) =>
        new(new Answer.Chosen(chosen), CheckChoices(item, choices, chosen, where));

    private static IEnumerable<Diagnostic> CheckChoices(Item item, AnswerType.Choices choices, Sequence<AnswerOption> chosen, Place where)
    {
        var exclusive = chosen.FirstOrDefault(o => o.IsExclusive || o.Kind != OptionKind.Valid);
        if (chosen.Count > 1 && exclusive is not null)
        {
            yield return AnswerDiagnostics.ExclusiveConflict.At(where, exclusive.Code, item.Code.Text);
        }
        else if (choices.AtMost is { } most && chosen.Count > most)
        {
            yield return AnswerDiagnostics.TooManyChoices.At(where, Number(chosen.Count), item.Code.Text, Number(most));
        }
        else if (chosen.Count < choices.AtLeast && exclusive is null)
        {
            yield return AnswerDiagnostics.TooFewChoices.At(where, Number(chosen.Count), item.Code.Text, Number(choices.AtLeast));
        }
    }

    private static ParseResult<Answer> ReadNumber(Item item, AnswerType.Number number, string text, Place where)
    {
        if (Find(number.Special, text) is { } special)
        {
            return Ok(new Answer.Chosen(Sequence.Of(special)));
        }

        if (!Rational.TryParseDecimal(text, out var value))
        {
            return Failed(AnswerDiagnostics.UnreadableNumber.At(where, text, item.Code.Text));
        }

        return (number.From is { } from && value < from) || (number.To is { } to && value > to)
            ? Failed(AnswerDiagnostics.OutOfRange.At(where, text, item.Code.Text, number.From?.ToDecimalText(15) ?? "…", number.To?.ToDecimalText(15) ?? "…"))
            : Ok(new Answer.Number(value));
    }

    // A code first, then a label, then a number equal to a numeric code (3,0 for 3), then NA and DK.
    private static AnswerOption? Find(Sequence<AnswerOption> options, string text) =>
        options.FirstOrDefault(o => o.Code.Equals(text, StringComparison.OrdinalIgnoreCase))
        ?? options.FirstOrDefault(o => o.IsNamed(text))
        ?? (Rational.TryParseDecimal(text, out var number) ? options.FirstOrDefault(o => Rational.TryParseDecimal(o.Code, out var code) && code == number) : null)
        ?? (text.ToUpperInvariant() switch
        {
            NotApplicableCode => options.FirstOrDefault(o => o.Kind == OptionKind.NotApplicable),
            DontKnowCode => options.FirstOrDefault(o => o.Kind == OptionKind.DontKnow),
            _ => null,
        });

    private static Diagnostic UnknownOption(Item item, Sequence<AnswerOption> options, string text, Place where)
    {
        const int Shown = 8;
        var names = string.Join(", ", options.Take(Shown).Select(o => o.Code)) + (options.Count > Shown ? ", …" : "");
        var diagnostic = AnswerDiagnostics.UnknownOption.At(where, Short(text), item.Code.Text, names);
        var nearest = Spelling.Nearest(text, options.SelectMany(o => o.Label.Languages.Select(l => o.Label.In(l)).Prepend(o.Code)));
        return !IsSpecial(text) && Spelling.Question(nearest) is { } question ? diagnostic with { Message = diagnostic.Message.And(question) } : diagnostic;
    }

    // NA on a scale without "not applicable" is no misspelt option.
    private static bool IsSpecial(string text) => text.ToUpperInvariant() is NotApplicableCode or DontKnowCode;

    private static string Short(string text) => text.Length <= 80 ? text : text.Substring(0, 79) + "…";

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ParseResult<Answer> Ok(Answer answer) => new(answer, []);

    private static ParseResult<Answer> Failed(params Diagnostic[] diagnostics) => new(null, diagnostics);
}
