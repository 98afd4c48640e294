namespace Sam;

/// <summary>Whether an answer that an application built is one that its item can have.</summary>
internal static class AnswerTypeCheck
{
    /// <summary>Why the item can't have the answer; null if it can.</summary>
    public static string? Fault(Item item, Answer answer) => (item.Answer, answer) switch
    {
        (_, Answer.Blank or Answer.NotShown) => null,
        (_, Answer.Chosen { Options.Count: 0 }) => "it chooses nothing; use Blank",
        (_, Answer.Chosen chosen) when chosen.Options.Any(o => item.Answer.Options.All(own => own != o)) => "it is none of the item's options",
        (AnswerType.Choices, Answer.Chosen) => null,
        (_, Answer.Chosen { Options.Count: > 1 }) => "the item takes one option",
        (_, Answer.Chosen) => null,
        (AnswerType.Number number, Answer.Number given) => given.Value < number.From || given.Value > number.To ? "it is outside the item's limits" : null,
        (AnswerType.Date, Answer.Date) => null,
        (AnswerType.FreeText, Answer.Text text) => string.IsNullOrWhiteSpace(text.Value) ? "it is blank; use Blank" : null,
        _ => $"the item takes {item.Answer.GetType().Name}, not {answer.GetType().Name}",
    };
}
