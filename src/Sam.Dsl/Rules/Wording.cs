using Sam.Binding;

namespace Sam.Rules;

/// <summary>The words of one question, stem or part in one language, as they were written.</summary>
/// <param name="Place">The language, the words, and where they stand.</param>
/// <param name="Item">The item; of a stem the first of its parts.</param>
/// <param name="Role">Whether it is a question by itself.</param>
internal sealed record Wording(TextPlace Place, BoundItem Item, WordingRole Role)
{
    private IReadOnlyList<Word>? _words;

    public string Text => Place.Text;

    /// <summary>What the rules know about the language; null if it is none that they know.</summary>
    public WordingLanguage? Language => WordingLanguage.Find(Place.Language);

    /// <summary>The words in order.</summary>
    public IReadOnlyList<Word> Words => _words ??= Word.Of(Text);

    /// <summary>True if a phrase stands at a place among the words, without punctuation inside it.</summary>
    public bool Has(string[] phrase, int at)
    {
        if (at + phrase.Length > Words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (Words[at + i].Text != phrase[i] || (i > 0 && Words[at + i].IsAfterBreak))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The place in the file from one word to another, both included.</summary>
    public TextSpan SpanOf(Word first, Word last) => Place.SpanOf(first.Start, last.End - first.Start);

    /// <summary>The texts of a questionnaire's items: each stem once, before its parts.</summary>
    public static IReadOnlyList<Wording> Of(BindingContext context, IEnumerable<BoundSection> sections)
    {
        var wordings = new List<Wording>();
        LocalizedText? stem = null;
        foreach (var item in sections.SelectMany(s => s.Items))
        {
            if (item.Item.Stem is { } own && !ReferenceEquals(own.Text, stem))
            {
                stem = own.Text;
                Add(own.Text, item, WordingRole.Stem);
            }

            Add(item.Written, item, item.Item.Stem is null ? WordingRole.Whole : WordingRole.Part);
        }

        return wordings;

        void Add(LocalizedText text, BoundItem item, WordingRole role) =>
            wordings.AddRange(context.Texts.Of(text).Select(place => new Wording(place, item, role)));
    }
}

/// <summary>What a text is to its item.</summary>
internal enum WordingRole
{
    /// <summary>The whole question.</summary>
    Whole,

    /// <summary>What comes before the parts of a question.</summary>
    Stem,

    /// <summary>One part.</summary>
    Part,
}
