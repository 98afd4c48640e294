using System.Text;

namespace Sam.Printing;

/// <summary>The page of a diagnostic as text for a terminal, in one of its two languages. The pages are part of the tool.</summary>
internal static class DiagnosticExplanation
{
    private const string English = "In English: ";
    private const string Fence = "```";

    /// <summary>What it is, the page's text and its examples, and where the page is.</summary>
    public static string Of(DiagnosticDescriptor descriptor, Language language)
    {
        var page = new DiagnosticPageText(Page(descriptor.Id.Text));
        var severity = DiagnosticText.SeverityWord(descriptor.DefaultSeverity, language);
        return $"{descriptor.Id} ({severity}): {page.Title(language)}\n{WithoutHoles(descriptor.Format.In(language))}\n\n{page.Body(language)}\n{descriptor.Id.HelpPage}\n";
    }

    /// <summary>The page's title in a language.</summary>
    public static string Title(DiagnosticDescriptor descriptor, Language language) => new DiagnosticPageText(Page(descriptor.Id.Text)).Title(language);

    /// <summary>The page in Markdown, as it stands in the documentation.</summary>
    public static string Page(string id)
    {
        using var stream = typeof(DiagnosticExplanation).Assembly.GetManifestResourceStream(id + ".md")
            ?? throw new InvalidOperationException($"The page of {id} is not part of the tool.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A message's sentences with … for what they quote.</summary>
    public static string WithoutHoles(string format) => System.Text.RegularExpressions.Regex.Replace(format, @"\{\d\}", "…");

    /// <summary>A page taken apart: title in both languages, text, examples, and the text in English at its end.</summary>
    private sealed class DiagnosticPageText(string markdown)
    {
        private readonly string[] _lines = markdown.TrimEnd('\n').Split('\n');

        public string Title(Language language)
        {
            var title = _lines[0][(_lines[0].IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(" / ");
            return language == Language.Swedish ? title[0] : title[^1];
        }

        // Title and severity have been said; the text in English stands before the examples, the one in Swedish where it is.
        public string Body(Language language)
        {
            var body = _lines.Skip(4).ToList();
            var english = body.FindIndex(l => l.StartsWith(English, StringComparison.Ordinal));
            var swedish = english < 0 ? body : body[..english];
            var isSwedish = language == Language.Swedish || english < 0;
            var text = isSwedish ? swedish : [body[english][English.Length..], .. body[(english + 1)..], "", .. Examples(swedish)];
            return Plain(text).TrimEnd('\n') + "\n";
        }

        private static IEnumerable<string> Examples(List<string> lines)
        {
            var isInside = false;
            foreach (var line in lines)
            {
                var isFence = line.StartsWith(Fence, StringComparison.Ordinal);
                if (isInside || isFence)
                {
                    yield return line;
                }
                else if (line is "Fel:" or "Rätt:")
                {
                    yield return line == "Fel:" ? "Wrong:" : "Right:";
                    yield return "";
                }

                if (isFence && isInside)
                {
                    yield return "";
                }

                isInside ^= isFence;
            }
        }

        private static string Plain(IEnumerable<string> lines)
        {
            var text = new StringBuilder();
            var isInside = false;
            foreach (var line in lines)
            {
                if (line.StartsWith(Fence, StringComparison.Ordinal))
                {
                    isInside = !isInside;
                    continue;
                }

                text.Append(isInside && line.Length > 0 ? "    " : "").Append(line).Append('\n');
            }

            return text.ToString();
        }
    }
}
