using System.Globalization;
using System.Text;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Names of options: codes made from labels, and what to say when a name is not there.</summary>
internal static class OptionNames
{
    /// <summary>The longest code made from a label.</summary>
    public const int MaxLength = 40;
    private const int MaxTried = 50;

    /// <summary>
    /// A code made from a label: composed letters, lower case, everything but letters and digits becomes <c>-</c>, at most
    /// <see cref="MaxLength"/> characters cut at a word's end, <c>-2</c> and so on where it is taken.
    /// </summary>
    public static string CodeOf(string label, ICollection<string> taken)
    {
        var code = new StringBuilder();
        foreach (var c in ComposedText.Compose(label).ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
            {
                code.Append(c);
            }
            else if (code.Length > 0 && code[code.Length - 1] != '-')
            {
                code.Append('-');
            }
        }

        var whole = code.ToString().TrimEnd('-');
        var cut = Cut(whole.Length == 0 ? "alternativ" : whole);
        return taken.Contains(cut) ? Numbered(cut, taken) : cut;
    }

    // The first number that is free; of very many equal labels one is found without trying them all.
    private static string Numbered(string code, ICollection<string> taken)
    {
        string With(int number) => code + "-" + number.ToString(CultureInfo.InvariantCulture);
        var free = 2;
        while (taken.Contains(With(free)))
        {
            free = free < MaxTried ? free + 1 : free * 2;
        }

        for (var used = free / 2; free > MaxTried && free - used > 1;)
        {
            var middle = used + ((free - used) / 2);
            (used, free) = taken.Contains(With(middle)) ? (middle, free) : (used, middle);
        }

        return With(free);
    }

    /// <summary>Reports an option that is not among those of a scale.</summary>
    public static void ReportUnknown(BindingContext context, ScalarSyntax word, IEnumerable<AnswerOption> options)
    {
        var all = options.ToList();
        var names = all.SelectMany(o => o.Label.Languages.Select(l => o.Label.In(l)).Prepend(o.Code));
        var shown = string.Join(", ", all.Take(10).Select(o => o.Code)) + (all.Count > 10 ? ", …" : "");
        context.ReportUnknown(StructureDiagnostics.UnknownOption, word.Span, word.Text, names, Message.Same(word.Text), Message.Same(shown));
    }

    private static string Cut(string code)
    {
        if (code.Length <= MaxLength)
        {
            return code;
        }

        var end = code.LastIndexOf('-', MaxLength);
        return code.Substring(0, end > 0 ? end : MaxLength).TrimEnd('-');
    }
}
