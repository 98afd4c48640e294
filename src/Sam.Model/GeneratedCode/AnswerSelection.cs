using System.ComponentModel;

namespace Sam.GeneratedCode;

/// <summary>
/// Reads the answers of a <see cref="Response"/> for a generated record. An answer that its item can't have is left blank, with a SAM9006.
/// Not meant to be called by hand.
/// </summary>
/// <param name="questionnaire">The questionnaire.</param>
/// <param name="response">The response.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnswerSelection(Questionnaire questionnaire, Response response)
{
    private static readonly Message NoSuchOption = new("alternativet finns inte på skalan", "the scale has no such option");
    private static readonly Message SeveralOptions = new("flera alternativ där ett väntas", "several options where one is expected");
    private static readonly Message OtherKind = new("svaret är av ett annat slag", "the answer is of another kind");

    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>One option; null for none.</summary>
    public TOption? Choice<TOption>(int item)
        where TOption : struct, Enum
    {
        switch (AnswerTo(item))
        {
            case Answer.Chosen { Options.Count: 1 } chosen:
                return Member<TOption>(item, chosen.Options[0]);
            case Answer.Chosen:
                return Fault<TOption>(item, SeveralOptions);
            case Answer.Blank or Answer.NotShown:
                return null;
            default:
                return Fault<TOption>(item, OtherKind);
        }
    }

    /// <summary>Several options; empty for none.</summary>
    public Sequence<TOption> Choices<TOption>(int item)
        where TOption : struct, Enum
    {
        if (AnswerTo(item) is not Answer.Chosen chosen)
        {
            NoteOtherKind(item, AnswerTo(item));
            return default;
        }

        var options = chosen.Options.Select(o => Member<TOption>(item, o)).ToList();
        return options.Contains(null) ? default : options.OfType<TOption>().ToSequence();
    }

    /// <summary>A number; null for none.</summary>
    public Rational? Number(int item) => AnswerTo(item) is Answer.Number number ? number.Value : NoteOtherKind<Rational>(item);

    /// <summary>A number or a special option; null for none.</summary>
    public NumberOr<TOption>? NumberOr<TOption>(int item)
        where TOption : struct, Enum => AnswerTo(item) switch
        {
            Answer.Number number => new NumberOr<TOption>(number.Value),
            _ => Choice<TOption>(item) is { } option ? new NumberOr<TOption>(option) : null,
        };

    /// <summary>A day; null for none.</summary>
    public CalendarDate? Date(int item) => AnswerTo(item) is Answer.Date day ? day.Value : NoteOtherKind<CalendarDate>(item);

    /// <summary>Words; null for none.</summary>
    public string? Text(int item)
    {
        if (AnswerTo(item) is Answer.Text text)
        {
            return text.Value;
        }

        NoteOtherKind(item, AnswerTo(item));
        return null;
    }

    /// <summary>The record with what there is to say about it.</summary>
    public ParseResult<TAnswers> Result<TAnswers>(TAnswers answers)
        where TAnswers : class => new(answers, _diagnostics);

    private TOption? Member<TOption>(int item, AnswerOption option)
        where TOption : struct, Enum
    {
        var options = questionnaire.Items[item].Answer.Options;
        for (var i = 0; i < options.Count; i++)
        {
            if (options[i].Code.Equals(option.Code, StringComparison.OrdinalIgnoreCase))
            {
                return (TOption)Enum.ToObject(typeof(TOption), i);
            }
        }

        return Fault<TOption>(item, NoSuchOption);
    }

    private T? NoteOtherKind<T>(int item)
        where T : struct
    {
        NoteOtherKind(item, AnswerTo(item));
        return null;
    }

    private void NoteOtherKind(int item, Answer answer)
    {
        if (answer is not (Answer.Blank or Answer.NotShown))
        {
            Fault<int>(item, OtherKind);
        }
    }

    private T? Fault<T>(int item, Message reason)
        where T : struct
    {
        var code = questionnaire.Items[item].Code.Text;
        _diagnostics.Add(CSharpDiagnostics.AnswerDoesNotFit.At(new Place.InValue("", "$." + code), Message.Same(code), reason));
        return null;
    }

    private Answer AnswerTo(int item) => response[questionnaire.Items[item].Code];
}
