using Sam.Evaluation;

namespace Sam.Columns;

/// <summary>The answers to one item, one after another, as small codes into a code book.</summary>
/// <remarks>
/// Codes from 0 are those of the book. Two more stand for what is no answer: <see cref="Blank"/> and <see cref="NotShown"/>, which are
/// kept apart from the book so that it can grow.
/// </remarks>
internal abstract class Column
{
    public const int Blank = -1;
    public const int NotShown = -2;

    /// <summary>What each code stands for.</summary>
    public abstract CodeBook Book { get; }

    /// <summary>The code of a response.</summary>
    public abstract int CodeAt(int response);

    /// <summary>Takes the next response's answer.</summary>
    public abstract void Add(Answer answer);

    /// <summary>Puts a response's answer where expressions read it.</summary>
    public abstract void Put(int response, ItemTable item, AnswerSheet sheet);

    /// <summary>Makes room for responses.</summary>
    public virtual void Expect(int responses)
    {
    }

    /// <summary>Gives back the room that nothing came for.</summary>
    public virtual void Trim()
    {
    }

    /// <summary>A column for an item's answers.</summary>
    public static Column For(Item item) => item.Answer switch
    {
        AnswerType.Choice choice => new ChoiceColumn(choice.Scale),
        AnswerType.Choices choices => new ChoicesColumn(choices.Scale),
        AnswerType.Number number => new ValueColumn(number.Special),
        AnswerType.Date => new ValueColumn(default),
        _ => new TextColumn(),
    };

    /// <summary>The code of an answer that is none.</summary>
    protected static int CodeOf(Answer answer) => answer is Answer.NotShown ? NotShown : Blank;
}
