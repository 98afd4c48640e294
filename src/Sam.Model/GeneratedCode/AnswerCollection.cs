using System.ComponentModel;
using System.Globalization;

namespace Sam.GeneratedCode;

/// <summary>Collects the answers of a generated record into a <see cref="Response"/>. What is null or empty is blank. Not meant to be called by hand.</summary>
/// <param name="questionnaire">The questionnaire.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnswerCollection(Questionnaire questionnaire)
{
    private readonly List<KeyValuePair<ItemCode, Answer>> _answers = [];

    /// <summary>One option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value that is no member of the enumeration.</exception>
    public void AddChoice<TOption>(int item, TOption? option)
        where TOption : struct, Enum
    {
        if (option is { } chosen)
        {
            Add(item, new Answer.Chosen(Sequence.Of(OptionOf(item, chosen))));
        }
    }

    /// <summary>Several options, in whatever order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value that is no member of the enumeration.</exception>
    public void AddChoices<TOption>(int item, Sequence<TOption> options)
        where TOption : struct, Enum
    {
        if (!options.IsEmpty)
        {
            var chosen = options.Select(o => OptionOf(item, o)).ToList();
            Add(item, new Answer.Chosen(questionnaire.Items[item].Answer.Options.Where(chosen.Contains).ToSequence()));
        }
    }

    /// <summary>A number.</summary>
    public void AddNumber(int item, Rational? number)
    {
        if (number is { } value)
        {
            Add(item, new Answer.Number(value));
        }
    }

    /// <summary>A number or a special option.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value that is no member of the enumeration.</exception>
    public void AddNumber<TOption>(int item, NumberOr<TOption>? answer)
        where TOption : struct, Enum
    {
        AddNumber(item, answer?.Number);
        AddChoice(item, answer?.Option);
    }

    /// <summary>A day.</summary>
    public void AddDate(int item, CalendarDate? day)
    {
        if (day is { } value)
        {
            Add(item, new Answer.Date(value));
        }
    }

    /// <summary>Words.</summary>
    public void AddText(int item, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Add(item, new Answer.Text(text!));
        }
    }

    /// <summary>The answers by code.</summary>
    public Sequence<KeyValuePair<ItemCode, Answer>> ToSequence() => _answers.ToSequence();

    private AnswerOption OptionOf<TOption>(int item, TOption option)
        where TOption : struct, Enum
    {
        var options = questionnaire.Items[item].Answer.Options;
        var place = Convert.ToInt32((object)option, CultureInfo.InvariantCulture);
        return place >= 0 && place < options.Count
            ? options[place]
            : throw new ArgumentOutOfRangeException(nameof(option), option, $"no option of item '{questionnaire.Items[item].Code}'");
    }

    private void Add(int item, Answer answer) => _answers.Add(new KeyValuePair<ItemCode, Answer>(questionnaire.Items[item].Code, answer));
}
