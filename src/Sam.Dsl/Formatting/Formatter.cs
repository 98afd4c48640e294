using Sam.Binding;
using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;

namespace Sam.Formatting;

/// <summary>Text → tree → the same in its canonical layout, in either notation and with keywords of either language. What is written is read again and must mean the same.</summary>
internal sealed class Formatter(Func<string, QuestionnaireSyntax?> resolve, CompileOptions compileOptions, FormatOptions options)
{
    public ParseResult<string> Format(string text, string path)
    {
        var source = new SourceText(text, path);
        var diagnostics = new DiagnosticBag();
        if (SyntaxReader.Read(source, diagnostics) is not { } root || diagnostics.HasErrors)
        {
            return new ParseResult<string>(null, diagnostics.All);
        }

        var isText = QuestionnaireText.IsTextNotation(path);
        var notation = options.Notation ?? (isText ? QuestionnaireNotation.Text : QuestionnaireNotation.Yaml);
        var language = FileLanguage.Of(root);
        var wanted = options.Keywords ?? language;
        var isConversion = notation != (isText ? QuestionnaireNotation.Text : QuestionnaireNotation.Yaml) || wanted != language;
        var before = Compile(text, path);
        if (isConversion && !before.Success)
        {
            return new ParseResult<string>(null, before.Diagnostics);
        }

        var written = Write(source, root, isText, notation, language, wanted);
        var newPath = QuestionnaireText.PathIn(path, notation);
        return !before.TryGetValue(out var meant) || IsSame(meant!, Compile(written, newPath))
            ? new ParseResult<string>(written, [])
            : new ParseResult<string>(null, [FormattingDiagnostics.ChangesMeaning.At(source.PlaceOf(new TextSpan(0, 0)))]);
    }

    private ParseResult<Questionnaire> Compile(string text, string path) =>
        new Compilation(resolve, compileOptions).Compile(new QuestionnaireSyntax(text, path, compileOptions.Settings));

    private static string Write(SourceText source, MapSyntax root, bool isText, QuestionnaireNotation notation, Language language, Language wanted)
    {
        var textLanguage = TextLanguage(root, language);
        var tree = new KeywordTranslation(wanted).Apply(wanted == language ? root : WithLanguages(root, wanted, textLanguage));
        var output = new FormattedText(new SourceTrivia(source, CommentFinder.Find(source, root, isText)));
        return notation == QuestionnaireNotation.Yaml
            ? new YamlWriter(output).Write(tree)
            : new NotationWriter(output, wanted, textLanguage).Write(tree);
    }

    // Texts without a language are in that of the keywords, unless the file says which.
    private static string TextLanguage(MapSyntax root, Language language) => root.Entries.FirstOrDefault(e => KeywordTable.Languages.Is(e.Key.Text))?.Value switch
    {
        ScalarSyntax { IsEmpty: false } one => one.Text,
        ListSyntax { Items.Count: > 0 } list when list.Items[0] is ScalarSyntax first => first.Text,
        _ => language.Code(),
    };

    private static MapSyntax WithLanguages(MapSyntax root, Language wanted, string textLanguage)
    {
        if (root.Entries.Any(e => KeywordTable.Languages.Is(e.Key.Text)) || root.Entries.Count == 0)
        {
            return root;
        }

        // Behind the title, where people look for it.
        var title = Math.Max(0, root.Entries.ToList().FindIndex(e => KeywordTable.Title.Is(e.Key.Text)));
        var span = new TextSpan(root.Entries[title].Span.End, 0);
        var entries = root.Entries.ToList();
        entries.Insert(title + 1, new EntrySyntax(new ScalarSyntax(span, KeywordTable.Languages.In(wanted)), new ScalarSyntax(span, textLanguage)));
        return new MapSyntax(root.Span, entries);
    }

    private static bool IsSame(Questionnaire meant, ParseResult<Questionnaire> written) => written.TryGetValue(out var read)
        && new Questionnaire(meant.Id, meant.Sections, meant.Head with { Languages = read!.Head.Languages }, meant.Scores).Equals(
            new Questionnaire(meant.Id, read.Sections, read.Head, read.Scores));
}
