using Sam.Analysis;
using Sam.Keywords;
using Sam.Rules;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>The whole of a file: head, then scales, then questions, then everything that names questions.</summary>
internal sealed class QuestionnaireBinder
{
    /// <summary>The most items that a questionnaire may have.</summary>
    public const int MaxItems = 5_000;

    /// <summary>The most indices that a questionnaire may have; one may be computed from another, so they bound how deep that goes.</summary>
    public const int MaxIndices = 100;

    private readonly BindingContext _context;
    private readonly Values _values;
    private readonly ScaleBinder _scales;
    private readonly LawBinder _laws;
    private readonly UseBinder _uses;
    private readonly TargetBinder _targets;
    private readonly ItemDetailBinder _details;
    private readonly SectionBinder _sections;
    private Sequence<WorkBarrier> _barriers;

    public QuestionnaireBinder(BindingContext context)
    {
        _context = context;
        _values = new Values(context);
        _scales = new ScaleBinder(context, _values);
        _laws = new LawBinder(context, _values);
        _uses = new UseBinder(context, _values);
        _targets = new TargetBinder(context, _values);
        _details = new ItemDetailBinder(context, _values, _scales, _laws, _uses, () => WorkBarrier.Catalogue.Concat(_barriers));
        _sections = new SectionBinder(context, _values, _scales, _laws, new ItemBinder(context, _values, _details));
    }

    /// <summary>Where its parts stand; null until it has been bound.</summary>
    public QuestionnairePlaces? Places { get; private set; }

    /// <summary>The questionnaire; meaningful only if no error was reported.</summary>
    public Questionnaire? Bind(MapSyntax root)
    {
        var reader = new MapReader(_context, root.Entries, KeywordPlace.Head);
        var languages = BindLanguages(reader.Find(KeywordTable.Languages));
        _context.RequiredLanguages = languages.Select(l => l.Text).ToSequence();
        _context.Sidecars = _context.Compilation.SidecarsOf(_context);
        _context.RequiredLanguages = LanguagesInUse.Of(_context, languages, root);
        var head = BindHead(reader, root) with { Languages = languages.Select(l => l.Text).ToSequence() };
        _scales.BindNamed(reader.Find(KeywordTable.Scales));
        _uses.Bind(reader.Find(KeywordTable.Uses));
        head = head with { Uses = _uses.Ids, UnitProperties = BindProperties(reader.Find(KeywordTable.UnitProperties)) };

        var bound = _sections.Bind(reader, _sections.BindDefaults(reader, new ItemDefaults()));
        var items = bound.SelectMany(s => s.Items).ToList();
        CheckItems(reader, root, items);
        if (items.Count > MaxItems)
        {
            // What follows from so many would take long to say.
            return null;
        }

        var indices = _values.Entries(reader.Find(KeywordTable.Indices), new Message("index (namn: beskrivning)", "indices (name: description)"));
        NameRules.Check(_context, items, indices);

        var names = new NameTable(
            bound.Select(s => Plain(s)),
            head.UnitProperties,
            indices.Select(i => i.Key.Text),
            items.Where(i => i.IsFaulty).Select(i => i.Item.Code));
        var (errors, conditions) = (_context.Errors, new ConditionBinder(_context, names));
        var sections = conditions.Bind(bound);
        var areSound = errors == _context.Errors;
        var indexBinder = new IndexBinder(_context, _values, _targets, _details, names);
        // Names that differ in case only have been reported; the first one holds.
        var scores = indexBinder.Bind(indices).GroupBy(s => s.Id, StringComparer.OrdinalIgnoreCase).Select(g => g.First()).ToList();
        if (indices.Count > MaxIndices)
        {
            _context.ReportTooMany(indices[MaxIndices].Key.Span, indices.Count, new Message("index", "indices"), MaxIndices);
        }
        else if (!IndexRings.Check(_context, scores, indices))
        {
            IndexLimits.Check(_context, scores, indices);
        }

        errors = _context.Errors;
        new ConditionOrder(_context, names, index => IndexRings.SelfAndUsed(index, scores).SelectMany(indexBinder.AskedBy)).Check(conditions.Conditions);
        if (areSound && errors == _context.Errors && items.Count <= MaxItems && !items.Any(i => names.IsTwice(i.Item.Code)))
        {
            ConditionAnalysis.Check(_context, names, conditions.Conditions, head.Respondents.AllowsJoint);
        }

        var conditional = new HashSet<ItemCode>(items.Where(i => !i.Conditions.IsEmpty).Select(i => i.Item.Code));
        head = head with
        {
            Targets = _targets.BindTargets(reader.Find(KeywordTable.Targets), names.Indices),
            Stages = new StageBinder(_context, _values, names).Bind(reader.Find(KeywordTable.Stages)),
            Checks = new CheckBinder(_context, _values, names, conditional, scores).Bind(reader.Find(KeywordTable.Checks)),
        };
        foreach (var diagnostic in _context.Sidecars.SelectMany(s => s.Finish(BindId(reader))))
        {
            _context.Report(diagnostic);
        }

        Places = new QuestionnairePlaces(_context, conditions.Conditions, scores, items, indices);
        QuestionnaireRules.Check(new RuleContext(_context, reader, bound, head, scores, indices, _scales.Unused.ToList()));
        return Build(reader, sections, head, scores);
    }

    // Faulty files can hold what a questionnaire never does (two items of one code); the errors have been reported.
    private Questionnaire? Build(MapReader reader, List<Section> sections, QuestionnaireHead head, List<CompositeScore> scores)
    {
        var codes = sections.SelectMany(s => s.Items).Select(i => i.Code).Concat(scores.Select(s => new ItemCode(s.Id))).ToList();
        var isSound = codes.Count > 0 && codes.Distinct().Count() == codes.Count;
        return isSound ? new Questionnaire(BindId(reader), sections, head, scores) : null;
    }

    private QuestionnaireHead BindHead(MapReader reader, MapSyntax root)
    {
        _laws.Period = BindPeriod(reader.Find(KeywordTable.Period));
        if (reader.Lacks(KeywordTable.Title))
        {
            _context.Report(StructureDiagnostics.MissingTitle, root.Entries.Count > 0 ? root.Entries[0].Key : root);
        }

        if (reader.Lacks(KeywordTable.Anonymous))
        {
            _context.Report(ScoringDiagnostics.AnonymityNotChosen, root.Entries.Count > 0 ? root.Entries[0].Key : root);
        }

        var (respondents, roles) = new RespondentBinder(_context, _values).Bind(reader);
        _barriers = BindBarriers(reader.Find(KeywordTable.Barriers));
        return new QuestionnaireHead
        {
            Title = _values.Text(reader.Find(KeywordTable.Title), TextName.Of(null, KeywordTable.Title)),
            Period = _laws.Period,
            Source = _values.Text(reader.Find(KeywordTable.Source), TextName.Of(null, KeywordTable.Source)),
            PreviousId = BindPrevious(reader),
            IsAnonymous = _values.YesNo(reader.Find(KeywordTable.Anonymous)) ?? false,
            MinAnswers = _values.Whole(reader.Find(KeywordTable.MinAnswers), 1) ?? 5,
            Introduction = _values.Text(reader.Find(KeywordTable.Introduction), TextName.Of(null, KeywordTable.Introduction)),
            Notes = _values.Texts(reader.Find(KeywordTable.Note), TextName.Of(null, KeywordTable.Note)),
            Respondents = respondents,
            Roles = roles,
            Light = _targets.BindLight(reader.Find(KeywordTable.Light), mustBeShares: true),
            Barriers = _barriers,
        };
    }

    // Last wave's questionnaire is read where it is at hand; that it is not is no fault.
    private string? BindPrevious(MapReader reader)
    {
        if (_values.Word(reader.Find(KeywordTable.Previous)) is not { } word)
        {
            return null;
        }

        if (word.Text.Equals(BindId(reader), StringComparison.OrdinalIgnoreCase))
        {
            _context.Report(SeveralFileDiagnostics.OwnPrevious, word);
            return null;
        }

        _context.Previous = _context.Compilation.PreviousOf(word.Text, _context.Source.Path);
        return word.Text;
    }

    private string BindId(MapReader reader)
    {
        if (_values.Word(reader.Find(KeywordTable.Questionnaire)) is { } id)
        {
            return id.Text;
        }

        var name = _context.Source.Path.Substring(_context.Source.Path.LastIndexOf('/') + 1);
        var dot = name.IndexOf('.');
        var stem = dot > 0 ? name.Substring(0, dot) : name;
        return string.IsNullOrWhiteSpace(stem) ? "enkät" : stem;
    }

    private Period? BindPeriod(EntrySyntax? entry)
    {
        if (_values.Word(entry) is not { } word)
        {
            return null;
        }

        if (!Period.TryParse(word.Text, out var period))
        {
            _values.BadValue(word, new Message("en period; skriv 2023, 2023-H1, 2023-Q3 eller 2023-09", "a period; write 2023, 2023-H1, 2023-Q3 or 2023-09"));
        }

        return period;
    }

    private List<ScalarSyntax> BindLanguages(EntrySyntax? entry)
    {
        var codes = new List<ScalarSyntax>();
        foreach (var word in _values.Words(entry))
        {
            if (LanguageCodes.IsCode(word.Text))
            {
                codes.Add(word);
            }
            else
            {
                _context.Report(StructureDiagnostics.BadLanguageCode, word, word.Text);
            }
        }

        return codes;
    }

    private Sequence<UnitProperty> BindProperties(EntrySyntax? entry)
    {
        var properties = new List<UnitProperty>();
        var declared = new List<ScalarSyntax>();
        foreach (var property in _values.Entries(entry, new Message("egenskaper (namn: skala)", "properties (name: scale)")))
        {
            if (NameRules.IsTaken(_context, property.Key, declared))
            {
                continue;
            }

            declared.Add(property.Key);
            if (_values.IsName(property.Key) && _scales.BindUse(property.Value, null) is { } answer)
            {
                // A unit has one value, whatever the scale says of several.
                properties.Add(new UnitProperty(property.Key.Text, answer is AnswerType.Choices several ? new AnswerType.Choice(several.Scale) : answer));
            }
        }

        return properties.ToSequence();
    }

    private Sequence<WorkBarrier> BindBarriers(EntrySyntax? entry)
    {
        var barriers = new List<WorkBarrier>();
        foreach (var barrier in _values.Entries(entry, new Message("hinder (kod: nivå och text)", "barriers (code: level and text)")))
        {
            var reader = new MapReader(_context, _values.Entries(barrier, new Message("nivå och text", "level and text")), KeywordPlace.Barrier, takesLanguages: true);
            var level = _values.Whole(reader.Find(KeywordTable.BarrierLevel), 1);
            if (level > 3)
            {
                _values.BadValue(_values.Word(reader.Find(KeywordTable.BarrierLevel))!, new Message("en nivå; skriv 1, 2 eller 3", "a level; write 1, 2 or 3"));
            }

            if (_values.Text(reader.Find(KeywordTable.Text), reader.Translations, TextName.Of(barrier.Key.Text)) is { } text && level is not null)
            {
                barriers.Add(new WorkBarrier(barrier.Key.Text, level.Value, text));
            }
            else if (barrier.Value is MapSyntax && new[] { KeywordTable.Text, KeywordTable.BarrierLevel }.FirstOrDefault(reader.Lacks) is { } missing)
            {
                _context.Report(StructureDiagnostics.MissingValue, barrier.Key, _context.Word(missing));
            }
        }

        return barriers.ToSequence();
    }

    private void CheckItems(MapReader reader, MapSyntax root, List<BoundItem> items)
    {
        var hasAny = items.Count > 0 || HasContent(reader.Find(KeywordTable.Questions)) || HasQuestions(reader.Find(KeywordTable.Sections));
        // A second document has been reported, and the questions are behind its line.
        if (!hasAny && !_context.Diagnostics.Has(RawTextDiagnostics.SeveralDocuments))
        {
            var where = (SyntaxNode?)(reader.Find(KeywordTable.Questions) ?? reader.Find(KeywordTable.Sections))?.Key ?? (root.Entries.Count > 0 ? root.Entries[0].Key : root);
            _context.Report(StructureDiagnostics.NoItems, where);
        }

        if (items.Count > MaxItems)
        {
            _context.ReportTooMany(items[MaxItems].Name.Span, items.Count, new Message("frågor", "questions"), MaxItems);
        }
    }

    // Content that is no question has been reported as such.
    private static bool HasContent(EntrySyntax? entry) => entry?.Value is not (null or ListSyntax { Items.Count: 0 } or ScalarSyntax { IsEmpty: true });

    private static bool HasQuestions(EntrySyntax? sections) => sections?.Value is ListSyntax list
        ? list.Items.Any(s => s is not MapSyntax section || section.Entries.Any(e => IsQuestionsOrUnknown(e) && HasContent(e)))
        : HasContent(sections);

    private static bool IsQuestionsOrUnknown(EntrySyntax entry) =>
        KeywordTable.Questions.Is(entry.Key.Text) || KeywordTable.At(KeywordPlace.Section, entry.Key.Text) is null;

    private static Section Plain(BoundSection section) =>
        new(section.Id, section.Title, section.Items.Select(i => i.Item).ToSequence(), section.Laws, section.Notes);
}
