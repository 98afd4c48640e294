using Sam.Composing;
using Sam.Writers;

namespace Sam;

/// <summary>A report about one unit and all below it: blocks that every writer can write. The same figures give the same bytes on every machine.</summary>
public sealed partial class Report
{
    private Report(string title, Language language, string unitId, Sequence<Block> blocks)
    {
        Title = title;
        Language = language;
        UnitId = unitId;
        Blocks = blocks;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The language it is written in.</summary>
    public Language Language { get; }

    /// <summary>The unit it is about.</summary>
    public string UnitId { get; }

    /// <summary>What it holds, in order.</summary>
    public Sequence<Block> Blocks { get; }

    /// <summary>The report of a unit.</summary>
    /// <param name="sheet">The figures.</param>
    /// <param name="unit">The unit's id.</param>
    /// <param name="options">How it is written.</param>
    /// <exception cref="KeyNotFoundException">The organisation has no such unit.</exception>
    public static Report Of(ScoreSheet sheet, string unit, ReportOptions? options = null)
    {
        options ??= ReportOptions.Default;
        var language = options.Language ?? LanguageOf(sheet.Questionnaires[0].Questionnaire);
        var context = new ComposingContext(sheet, sheet.Wave.Organisation[unit], language, options);
        return new Report(ReportComposer.TitleOf(context), language, context.Unit.Id, ReportComposer.Compose(context));
    }

    /// <summary>The language of a questionnaire's reports: the first under <c>språk</c> that reports exist in, Swedish otherwise.</summary>
    public static Language LanguageOf(Questionnaire questionnaire) =>
        questionnaire.Head.Languages.Select(code => LanguageCode.TryRead(code, out var language) ? (Language?)language : null).FirstOrDefault(l => l is not null) ?? Language.Swedish;

    /// <summary>Plain text for terminals and snapshots; lines end with <c>\n</c>.</summary>
    public string ToText() => TextReportWriter.Write(this);

    /// <summary>Markdown (GitHub's); words of authors are escaped and never become markup.</summary>
    public string ToMarkdown() => MarkdownReportWriter.Write(this);

    /// <summary>JSON: title, unit, language and the blocks.</summary>
    public string ToJson() => JsonReportWriter.Write(this);
}
