using Sam.Keywords;
using Sam.Syntax;
using Sam.Text;
using Sam.Yaml;

namespace Sam.Binding;

/// <summary>The settings of a project: text → characters checked → tree → settings.</summary>
internal sealed class SettingsBinder(BindingContext context)
{
    // SAM5xxx, SAM45xx
    private const int IdLength = 7;

    private readonly Values _values = new(context);

    public static ParseResult<QuestionnaireSettings> Read(string text, string path)
    {
        var source = new SourceText(text, path);
        var diagnostics = new DiagnosticBag();
        var settings = Bind(source, diagnostics);
        if (diagnostics.All.Count > 0 && diagnostics.All.All(d => d.Id == RawTextDiagnostics.EmptyFile.Id))
        {
            // A file in which nothing is decided, or no longer.
            return new ParseResult<QuestionnaireSettings>(QuestionnaireSettings.None, []);
        }

        return new ParseResult<QuestionnaireSettings>(diagnostics.HasErrors ? null : settings, diagnostics.All);
    }

    private static QuestionnaireSettings? Bind(SourceText source, DiagnosticBag diagnostics)
    {
        if (!new RawTextCheck(source, diagnostics).TryRepair(out var repaired))
        {
            return null;
        }

        switch (YamlReader.Read(source, repaired, diagnostics))
        {
            case null:
                return null;
            case MapSyntax root:
                var compilation = new Compilation(_ => null, new CompileOptions());
                return new SettingsBinder(new BindingContext(compilation, source, diagnostics, FileLanguage.Of(root, KeywordPlace.Settings))).Bind(root);
            case { } other:
                diagnostics.Add(RawTextDiagnostics.NotAMapping.At(source.PlaceOf(other.Span)));
                return null;
        }
    }

    private QuestionnaireSettings Bind(MapSyntax root)
    {
        var reader = new MapReader(context, root.Entries, KeywordPlace.Settings);
        return new QuestionnaireSettings
        {
            Severities = BindSeverities(reader.Find(KeywordTable.Severities)),
            Laws = BindLaws(reader.Find(KeywordTable.KnownLaws)),
        };
    }

    // What is said of one id goes before what is said of its group.
    private Sequence<SeveritySetting> BindSeverities(EntrySyntax? entry)
    {
        var groups = new List<SeveritySetting>();
        var single = new List<SeveritySetting>();
        foreach (var setting in _values.Entries(entry, new Message("allvar (id: fel, varning, råd eller av)", "severities (id: error, warning, hint or off)")))
        {
            if (_values.Word(setting) is not { } word || !_values.Pick(word, setting.Key.Text, ValueWords.Severities, out var severity))
            {
                continue;
            }

            var id = setting.Key.Text.ToUpperInvariant();
            if (DiagnosticCatalogue.Find(id) is { } kind)
            {
                CheckNoError(setting.Key, kind);
                single.Add(new SeveritySetting(kind.Id, severity));
            }
            else if (InGroup(id) is { Count: > 0 } kinds)
            {
                groups.AddRange(kinds.Where(k => k.DefaultSeverity != Severity.Error).Select(k => new SeveritySetting(k.Id, severity)));
            }
            else
            {
                context.Report(ReferenceDiagnostics.UnknownId, setting.Key, setting.Key.Text);
            }
        }

        return groups.Concat(single).ToSequence();
    }

    private void CheckNoError(ScalarSyntax key, DiagnosticDescriptor kind)
    {
        if (kind.DefaultSeverity == Severity.Error)
        {
            context.Report(ReferenceDiagnostics.ErrorKeepsSeverity, key, kind.Id.Text);
        }
    }

    private static List<DiagnosticDescriptor> InGroup(string id)
    {
        var prefix = id.TrimEnd('X');
        return id.Length == IdLength && prefix.Length < id.Length
            ? DiagnosticCatalogue.All.Where(d => prefix.Length > 3 && d.Id.Text.StartsWith(prefix, StringComparison.Ordinal)).ToList()
            : [];
    }

    private Sequence<Law> BindLaws(EntrySyntax? entry)
    {
        var laws = new List<Law>();
        foreach (var law in _values.Entries(entry, new Message("lagar (namn: när de gäller)", "laws (name: when they are in force)")))
        {
            var isEmpty = law.Value is ScalarSyntax { IsEmpty: true };
            var reader = new MapReader(context, isEmpty ? [] : _values.Entries(law, new Message("gäller-från, gäller-till, ersatt-av", "in-force-from, in-force-to, replaced-by")), KeywordPlace.Law);
            var from = BindDate(reader.Find(KeywordTable.InForceFrom));
            var to = BindDate(reader.Find(KeywordTable.InForceTo));
            if (from > to)
            {
                context.Report(StructureDiagnostics.MinOverMax, reader.Find(KeywordTable.InForceTo)!.Value, from.ToString()!, to.ToString()!);
            }

            laws.Add(new Law(law.Key.Text.Trim(), from, to, _values.Word(reader.Find(KeywordTable.ReplacedBy))?.Text));
        }

        return laws.ToSequence();
    }

    private CalendarDate? BindDate(EntrySyntax? entry)
    {
        if (_values.Word(entry) is not { } word)
        {
            return null;
        }

        if (CalendarDate.TryParse(word.Text, out var date))
        {
            return date;
        }

        _values.BadValue(word, new Message("ett datum; skriv till exempel 2025-01-01", "a date; write for instance 2025-01-01"));
        return null;
    }
}
