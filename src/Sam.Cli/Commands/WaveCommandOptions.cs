using System.CommandLine;
using Sam.Files;
using Sam.Printing;

namespace Sam.Commands;

/// <summary>What <c>sam score</c> and <c>sam report</c> have in common: the files of a wave, the unit, the language.</summary>
internal sealed class WaveCommandOptions
{
    private readonly Argument _files;
    private readonly Func<System.CommandLine.ParseResult, string[]> _pathsOf;
    private readonly Option<string?> _responses = new("--responses") { Description = "answers (csv, json); otherwise NAME.svar.csv or NAME.responses.csv" };
    private readonly Option<string?> _organisation = new("--organisation") { Description = "units (csv, json); otherwise NAME.organisation.csv" };
    private readonly Option<string?> _published = new("--published") { Description = "published figures (csv, json); otherwise NAME.publicerat.csv or NAME.published.csv" };
    private readonly Option<string?> _actions = new("--actions") { Description = "decided actions (csv, json); otherwise NAME.åtgärder.csv or NAME.actions.csv" };
    private readonly Option<string?> _previous = new("--previous") { Description = "last wave: its folder or questionnaire; otherwise the one that föregående names, where its answers lie beside it" };
    private readonly Option<string?> _unit = new("--unit") { Description = "the id of one unit" };
    private readonly Option<string?>? _ledger;
    private readonly Option<string?> _lang = CommonOptions.Lang("the language of results and messages");
    private readonly Option<string> _failOn = CommonOptions.FailOn();

    private static readonly ScoringOptions Options = new() { Measures = StatisticalMeasures.Default };

    private WaveCommandOptions(Argument files, Func<System.CommandLine.ParseResult, string[]> pathsOf, Option<string?>? ledger = null) =>
        (_files, _pathsOf, _ledger) = (files, pathsOf, ledger);

    /// <summary>The options of a verb that takes the questionnaires of a wave.</summary>
    public static WaveCommandOptions OfSeveral()
    {
        var files = CommonOptions.Files(ArgumentArity.OneOrMore);
        var ledger = new Option<string?>("--ledger") { Description = "the ledger of what was published (json): nothing is printed that would disclose a small group together with it" };
        return new WaveCommandOptions(files, parsed => parsed.GetValue(files) ?? [], ledger);
    }

    /// <summary>The options of a verb that takes one questionnaire.</summary>
    public static WaveCommandOptions OfOne()
    {
        var file = new Argument<string>("FILE") { Description = "a questionnaire (*.sam.yaml, *.sam)" };
        return new WaveCommandOptions(file, parsed => [parsed.GetValue(file)!]);
    }

    public void AddTo(Command command)
    {
        AddFileTo(command);
        AddOptionsTo(command);
    }

    public void AddFileTo(Command command) => command.Add(_files);

    public void AddOptionsTo(Command command)
    {
        foreach (var option in new Option?[] { _responses, _organisation, _published, _actions, _previous, _ledger, _unit, _lang, _failOn }.OfType<Option>())
        {
            command.Add(option);
        }
    }

    /// <summary>The language of results: the option, else the questionnaire's (null); never the environment's.</summary>
    public Language? ResultLanguage(System.CommandLine.ParseResult parsed) =>
        LanguageCode.TryRead(parsed.GetValue(_lang), out var language) ? language : null;

    /// <summary>The unit named; null if none is.</summary>
    /// <exception cref="UsageException">The organisation has no such unit.</exception>
    public Unit? UnitOf(System.CommandLine.ParseResult parsed, Organisation organisation)
    {
        if (parsed.GetValue(_unit) is not { } text)
        {
            return null;
        }

        if (organisation.FindByIdOrName(text) is { } unit)
        {
            return unit;
        }

        var message = new Message($"Enheten ”{text}” finns inte i organisationen.", $"The organisation has no unit “{text}”.");
        throw new UsageException(Spelling.Question(Spelling.Nearest(text, organisation.Units.Select(u => u.Id))) is { } question ? message.And(question) : message);
    }

    /// <summary>Reads the wave, scores it and hands the sheet on; prints what there is to say on the messages' stream.</summary>
    /// <returns>0, or 1 where there is an error (or what --fail-on says), whether or not there were results.</returns>
    public int Run(Tool tool, System.CommandLine.ParseResult parsed, Action<ScoreSheet> write)
    {
        var paths = QuestionnaireFiles.NamedOnce(_pathsOf(parsed));
        var loaded = new WaveLoader(paths, new WaveOptions(
            parsed.GetValue(_responses), parsed.GetValue(_organisation), parsed.GetValue(_published), parsed.GetValue(_actions))).Load();
        var diagnostics = loaded.Diagnostics.ToList();
        if (loaded.Wave is { } wave)
        {
            var last = new LastWaveLoader(loaded, paths).Load(parsed.GetValue(_previous));
            diagnostics.AddRange(last?.Diagnostics ?? []);
            var previous = last?.Wave is { } before ? Score.Everything(before, last.Sets, Options) : null;
            var sheet = Score.Everything(wave, loaded.Sets, Options with { Previous = previous });
            diagnostics.AddRange(loaded.Settings.Apply(sheet.Diagnostics));
            diagnostics.AddRange(WriteBesideLedger(parsed, sheet, previous, write));
        }

        var ordered = diagnostics.Distinct().OrderBy(d => d, Diagnostic.ByPlace).ToList();
        if (ordered.Count > 0)
        {
            var language = tool.MessageLanguage(parsed.GetValue(_lang));
            tool.Output.Message(DiagnosticPrinter.Text(ordered, loaded.Texts, language));
        }

        return CommonOptions.CodeFor(ordered, parsed.GetValue(_failOn));
    }

    // No setting silences the ledger: where something would be disclosed there are no figures.
    private Sequence<Diagnostic> WriteBesideLedger(System.CommandLine.ParseResult parsed, ScoreSheet sheet, ScoreSheet? previous, Action<ScoreSheet> write)
    {
        if (_ledger is null || parsed.GetValue(_ledger) is not { } path)
        {
            write(sheet);
            return default;
        }

        var (next, diagnostics) = LedgerFile.Read(path, sheet, previous);
        if (next is not null)
        {
            FileWriter.CheckWritable(path);
            write(sheet);
            FileWriter.Replace(path, next.ToJson());
        }

        return diagnostics;
    }
}
