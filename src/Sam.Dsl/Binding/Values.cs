using System.Globalization;
using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Binding;

/// <summary>Reads the values behind keywords: texts, words, numbers, shares, yes and no. What can't be read is reported, and null comes back.</summary>
internal sealed class Values(BindingContext context)
{
    /// <summary>A text for readers, in one language or several.</summary>
    /// <param name="entry">The entry; null if there is none.</param>
    /// <param name="name">What a file of translations calls the text.</param>
    public LocalizedText? Text(EntrySyntax? entry, TextName? name = null) => entry is null ? null : Text(entry.Value, entry.Key.Text, entry.Key, name);

    /// <summary>A text for readers with translations written beside it (<c>en: …</c>).</summary>
    public LocalizedText? Text(EntrySyntax? entry, IEnumerable<EntrySyntax> translations, TextName? name = null)
    {
        if (entry is null)
        {
            return null;
        }

        var text = entry.Value is MapSyntax map ? Languages(map) : Plain(entry.Value, entry.Key.Text, entry.Key);
        return Translated(text, translations, entry.Value, name);
    }

    /// <summary>A text for readers that is an element of a list.</summary>
    public LocalizedText? Text(SyntaxNode node, string what, SyntaxNode whereMissing, TextName? name = null)
    {
        var text = node is MapSyntax map ? Languages(map) : Plain(node, what, whereMissing);
        return Required(text, node, name);
    }

    /// <summary>Texts: one, or a list of them.</summary>
    public Sequence<LocalizedText> Texts(EntrySyntax? entry, TextName? name = null)
    {
        if (entry is null)
        {
            return default;
        }

        return entry.Value is ListSyntax list
            ? list.Items.Select((i, at) => Text(i, entry.Key.Text, entry.Key, name?.Numbered(at + 1))).OfType<LocalizedText>().ToSequence()
            : Text(entry, name) is { } text ? Sequence.Of(text) : default;
    }

    /// <summary>Adds the translations written beside a text.</summary>
    public LocalizedText? Translated(LocalizedText? text, IEnumerable<EntrySyntax> translations, SyntaxNode node, TextName? name = null)
    {
        foreach (var translation in translations)
        {
            if (Plain(translation.Value, translation.Key.Text, translation.Key) is { } other)
            {
                text = context.Texts.Join(text, translation.Key.Text, other);
            }
        }

        return Required(text, node, name);
    }

    /// <summary>A single word or text as written; empty is reported.</summary>
    public ScalarSyntax? Word(EntrySyntax? entry)
    {
        if (entry is null)
        {
            return null;
        }

        if (entry.Value is not ScalarSyntax scalar)
        {
            WrongForm(entry, new Message("ett ord", "one word"));
            return null;
        }

        return IsThere(scalar, entry.Key.Text, entry.Key) ? scalar : null;
    }

    /// <summary>Words: one, or a list of them.</summary>
    public IReadOnlyList<ScalarSyntax> Words(EntrySyntax? entry)
    {
        switch (entry?.Value)
        {
            case null:
                return [];
            case ScalarSyntax scalar:
                return IsThere(scalar, entry.Key.Text, entry.Key) ? [scalar] : [];
            case ListSyntax list:
                foreach (var odd in list.Items.Where(i => i is not ScalarSyntax))
                {
                    context.Report(StructureDiagnostics.WrongForm, odd.Span, Message.Same(entry.Key.Text), new Message("ett ord eller en lista av ord", "a word or a list of words"));
                }

                var words = list.Items.OfType<ScalarSyntax>().Where(s => IsThere(s, entry.Key.Text, s)).ToList();
                WordsTwice.Check(context, entry.Key, words);
                return words;
            default:
                WrongForm(entry, new Message("ett ord eller en lista av ord", "a word or a list of words"));
                return [];
        }
    }

    /// <summary>The entries of a map; anything else is reported.</summary>
    public IReadOnlyList<EntrySyntax> Entries(EntrySyntax? entry, Message what)
    {
        if (entry?.Value is MapSyntax map)
        {
            return map.Entries;
        }

        if (entry is not null)
        {
            WrongForm(entry, what);
        }

        return [];
    }

    /// <summary>The maps of a list, each with at least one entry; anything else is reported.</summary>
    public IEnumerable<MapSyntax> Maps(EntrySyntax? entry)
    {
        if (entry is null)
        {
            return [];
        }

        if (entry.Value is ListSyntax list && list.Items.All(i => i is MapSyntax { Entries.Count: > 0 }))
        {
            return list.Items.Cast<MapSyntax>();
        }

        WrongForm(entry, new Message("en lista, där varje del börjar med ”- ”", "a list, each element beginning with “- ”"));
        return [];
    }

    /// <summary>Yes or no.</summary>
    public bool? YesNo(EntrySyntax? entry) => Word(entry) is { } word && Pick(word, entry!.Key.Text, ValueWords.YesNo, out var value) ? value : null;

    /// <summary>One of a few words.</summary>
    public bool Pick<T>(ScalarSyntax word, string keyword, IReadOnlyList<ValueWord<T>> words, out T value)
    {
        var found = words.FirstOrDefault(w => w.Is(word.Text));
        value = found is null ? default! : found.Value;
        if (found is not null)
        {
            return true;
        }

        var names = words.Select(w => w.In(context.Language)).ToList();
        context.ReportUnknown(
            StructureDiagnostics.UnknownWord, word.Span, word.Text, names,
            Message.Same(word.Text), Message.Same(keyword), Message.Same(string.Join(", ", names)));
        return false;
    }

    /// <summary>A whole number of at least a least one.</summary>
    public int? Whole(EntrySyntax? entry, int least)
    {
        if (Word(entry) is not { } word)
        {
            return null;
        }

        if (int.TryParse(word.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        var from = least.ToString(CultureInfo.InvariantCulture);
        BadValue(word, new Message($"ett heltal från {from}", $"a whole number from {from}"));
        return null;
    }

    /// <summary>A number.</summary>
    public Rational? Number(ScalarSyntax? word)
    {
        if (word is null)
        {
            return null;
        }

        if (Rational.TryParse(word.Text, out var number))
        {
            return number;
        }

        BadValue(word, new Message("ett tal", "a number"));
        return null;
    }

    /// <summary>Where a band begins: a number, or on shares and the range 0-100 a percentage.</summary>
    public Rational? BandFrom(ScalarSyntax word, CompositeScore score) =>
        BandFrom(word.Text, score) ?? Number(word);

    /// <summary>Where a band begins; null where it can't be read.</summary>
    public static Rational? BandFrom(string text, CompositeScore score) =>
        Rational.TryParse(text, out var number) ? number
        : !IsPercentage(text, out var share) ? null
        : score.IsShare ? share
        : score.OnHundredRange ? share * Rational.Hundred
        : null;

    /// <summary>A share: a number with a percent sign, 0 % to 100 %.</summary>
    public Rational? Share(ScalarSyntax? word)
    {
        if (word is null)
        {
            return null;
        }

        if (!IsPercentage(word.Text, out var share))
        {
            if (Rational.TryParse(word.Text, out _))
            {
                context.Report(ScoringDiagnostics.ShareExpected.At(context.Source.PlaceOf(word.Span), word.Text)
                    with { Fixes = Sequence.Of(context.Replace(word.Span, word.Text + " %")) });
            }
            else
            {
                BadValue(word, new Message("en andel, till exempel 88 %", "a share, for instance 88 %"));
            }

            return null;
        }

        if (share >= Rational.Zero && share <= Rational.One)
        {
            return share;
        }

        context.Report(ScoringDiagnostics.ShareOutOfRange, word, word.Text);
        return null;
    }

    /// <summary>True for a number with a percent sign; the share is a hundredth of it.</summary>
    public static bool IsPercentage(string text, out Rational share)
    {
        share = default;
        if (!IsMarkedAsShare(text) || !Rational.TryParse(text.TrimEnd().TrimEnd('%'), out var number))
        {
            return false;
        }

        share = number / Rational.Hundred;
        return true;
    }

    /// <summary>True if a text ends with a percent sign.</summary>
    public static bool IsMarkedAsShare(string text) => text.TrimEnd() is { Length: > 0 } trimmed && trimmed[trimmed.Length - 1] == '%';

    /// <summary>True if a name has only letters, digits and hyphens; otherwise it is reported.</summary>
    public bool IsName(ScalarSyntax word)
    {
        var text = word.Text;
        if (text.Length is > 0 and <= 40 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') && char.IsLetterOrDigit(text[0]))
        {
            return true;
        }

        context.Report(StructureDiagnostics.BadId, word, text);
        return false;
    }

    public void WrongForm(EntrySyntax entry, Message wanted) =>
        context.Report(StructureDiagnostics.WrongForm, IsEmpty(entry) ? entry.Key.Span : entry.Value.Span, Message.Same(entry.Key.Text), wanted);

    public void BadValue(ScalarSyntax word, Message wanted) =>
        context.Report(StructureDiagnostics.BadValue, word.Span, Message.Same(word.Text), wanted);

    private static bool IsEmpty(EntrySyntax entry) => entry.Value is ScalarSyntax { IsEmpty: true };

    private bool IsThere(ScalarSyntax scalar, string what, SyntaxNode whereMissing)
    {
        if (!string.IsNullOrWhiteSpace(scalar.Text))
        {
            return true;
        }

        context.Report(StructureDiagnostics.MissingValue, whereMissing, what);
        return false;
    }

    private LocalizedText? Plain(SyntaxNode node, string what, SyntaxNode whereMissing)
    {
        if (node is not ScalarSyntax scalar)
        {
            context.Report(StructureDiagnostics.WrongForm, node.Span, Message.Same(what), new Message("en text", "a text"));
            return null;
        }

        if (scalar.CutAt is { } cut)
        {
            var whole = scalar.Span.Cover(cut);
            context.Report(RawTextDiagnostics.TextCutAtHash.At(context.Source.PlaceOf(cut)) with { Fixes = Sequence.Of(QuoteFix.Of(context.Source, whole)) });
        }

        return IsThere(scalar, what, whereMissing) ? context.Texts.Keep(new LocalizedText(scalar.Text.Trim(), context.TextLanguage), scalar) : null;
    }

    private LocalizedText? Languages(MapSyntax map)
    {
        LocalizedText? text = null;
        foreach (var entry in map.Entries)
        {
            if (!LanguageCodes.IsCode(entry.Key.Text))
            {
                context.Report(StructureDiagnostics.BadLanguageCode, entry.Key, entry.Key.Text);
            }
            else if (Plain(entry.Value, entry.Key.Text, entry.Key) is { } one)
            {
                text = context.Texts.Join(text, entry.Key.Text, one);
            }
        }

        return text;
    }

    private LocalizedText? Required(LocalizedText? text, SyntaxNode node, TextName? name)
    {
        if (text is not null && name is not null)
        {
            text = context.Texts.Copy(text, context.Translated(text, name));
        }

        foreach (var missing in text is null ? [] : context.RequiredLanguages.Where(l => !text.Languages.Contains(l)))
        {
            context.Report(StructureDiagnostics.MissingTranslation, node, missing);
        }

        return text;
    }
}
