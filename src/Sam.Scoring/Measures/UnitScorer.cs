using Sam.Comparisons;
using Sam.Explaining;

namespace Sam.Measures;

/// <summary>The figures of every unit from protected counts.</summary>
internal sealed class UnitScorer(SurveyWave wave, Questionnaire questionnaire, ProtectedAggregates? counts, ResponseSet? set, ScoringOptions options, LastWave? last = null)
{
    private readonly SubjectMeasures[] _items = [.. questionnaire.Items.Select(i => new SubjectMeasures(new MeasureRequest(questionnaire, new MeasureSubject.OfItem(i)), new MeasureSet(options).For(i), counts))];
    private readonly Dictionary<string, SubjectMeasures> _scores = OfScores(questionnaire, counts, (s, m) => m.For(s), options)!;
    private readonly Dictionary<string, SubjectMeasures?> _plugIns = OfScores(questionnaire, counts, (s, m) => m.ValueOf(s) is { } value ? [value] : null, options);
    private readonly FlagMaker _flags = new(questionnaire, options.Flags);
    private readonly Organisation _organisation = wave.Organisation;
    private readonly Rational? _target = questionnaire.Head.Targets.FirstOrDefault(t => t.Kind == TargetKind.ResponseRate && t.AtLeast is not null)?.AtLeast;
    private readonly PublishedRates _published = new(wave, questionnaire);
    private readonly Dictionary<(int Unit, ItemCode Item), long> _comments = CommentsOf(wave.Organisation, set);

    private readonly Lazy<Dictionary<string, bool[]>> _notesShown = new(() => NotesShown(counts!, set!));

    private bool IsAnonymous => counts?.Rules.MinGroup is not null;

    public IEnumerable<UnitScores> All() => _organisation.Units.Select(Of).ToList();

    private UnitScores Of(Unit unit)
    {
        var response = counts is null ? null : ResponseOf(unit);
        ItemDetails DetailsOfUnit(ItemScores figures) => DetailsOf(unit, figures, response!);
        Func<ItemScores, ItemDetails> detailsOf = DetailsOfUnit;
        var items = response is null ? [] : Array.ConvertAll(_items, i => ItemOf(unit, i, response, detailsOf));
        var indices = counts is null ? [] : questionnaire.Scores.Select(s => IndexOf(unit, s, response!)).OfType<IndexScores>().ToList();
        return new UnitScores(unit, response, items, indices.ToSequence())
        {
            Published = wave.Published.Where(p => IsAt(unit, p.UnitId) && IsOurs(p.QuestionnaireId)).ToSequence(),
            Actions = ActionsOf(unit),
            Roles = RolesOf(unit),
            Notes = NotesOf(unit),
            Flags = _flags.Of(response),
            IsRollUp = !_organisation.ChildrenOf(unit).IsEmpty,
            IsHidden = counts?.IsHidden(unit) == true,
            Others = counts?.OthersOf(unit),
        };
    }

    private bool IsAt(Unit unit, string id) => _organisation.Find(id) == unit;

    private bool IsOurs(string questionnaireId) => questionnaireId == questionnaire.Id || questionnaire.Head.Uses.Contains(questionnaireId);

    private ResponseFigures ResponseOf(Unit unit)
    {
        if (counts!.HidesParticipationOf(unit))
        {
            var asked = _organisation.Under(unit).Sum(u => u.Invited ?? 0);
            return new ResponseFigures { Unit = unit, Invited = asked, Complete = 0, Partial = 0, BreakOff = 0, NonResponse = 0, Ineligible = 0, Responses = 0, Target = _target, IsHidden = true };
        }

        long Of(ResponseStatus status) => counts.Assignments(unit, status);
        var listed = InvitedOf(unit);
        var answered = Enum.GetValues<ResponseStatus>().Sum(Of);
        return new ResponseFigures
        {
            Unit = unit,
            Invited = Math.Max(listed, answered),
            Complete = Of(ResponseStatus.Complete),
            Partial = Of(ResponseStatus.Partial),
            BreakOff = Of(ResponseStatus.BreakOff),
            NonResponse = Of(ResponseStatus.NonResponse) + Math.Max(0, listed - answered),
            Ineligible = Of(ResponseStatus.Ineligible),
            Responses = counts.Forms(unit, ResponseStatus.Complete) + counts.Forms(unit, ResponseStatus.Partial),
            UnknownUnits = _organisation.Under(unit).Count(u => _organisation.ChildrenOf(u).IsEmpty && u.Invited is null && OwnRows(u) == 0),
            Target = _target,
            PreviousRate = PreviousRateOf(unit),
        };
    }

    // A unit that does not say how many it invited has as many assignments as rows.
    private long InvitedOf(Unit unit) => _organisation.Under(unit).Sum(u => Math.Max(u.Invited ?? 0, OwnRows(u)));

    private long OwnRows(Unit unit) =>
        Enum.GetValues<ResponseStatus>().Sum(s => counts!.AllAssignments(unit, s) - _organisation.ChildrenOf(unit).Sum(c => counts.AllAssignments(c, s)));

    // Where last wave's answers are at hand its rates are computed, all of them: published ones are never mixed in.
    private Figure? PreviousRateOf(Unit unit) => last is { Scores.HasAnswers: true } ? last.RateOf(unit) is { Exact: not null } computed ? computed : null
        : _published.Previous is { } previous && _published.Of(unit, previous) is { Exact: not null } rate ? rate : null;

    private ItemScores ItemOf(Unit unit, SubjectMeasures subject, ResponseFigures response, Func<ItemScores, ItemDetails> detailsOf)
    {
        var item = subject.Request.Item;
        if (counts!.Of(unit, subject.Variable) is not { } answers)
        {
            var unknown = new ItemBase(response.Invited, response.Invited - response.Ineligible, response.Responses, 0, 0, 0, 0);
            var bound = counts.BoundOf(unit, item.Code);
            var hidden = subject.Measures.Select(m => KeyValuePair.Create(
                m.Name,
                (m.Name == BuiltInMeasures.SharePositive && bound is { } told ? Figure.Bounded(told) : Figure.None(m.Kind, NullReason.Suppressed)).From(new ItemFigureSource(m, item, unit, response.IsHidden ? null : unknown, null, 0, IsAnonymous))));
            return new ItemScores(item, unknown, isHidden: true, [.. hidden]);
        }

        var notApplicable = answers.CountOf(OptionKind.NotApplicable);
        var dontKnow = answers.CountOf(OptionKind.DontKnow);
        var answered = answers.Answered;
        var context = ContextOf(unit, subject.Request, response, answers);
        var scored = 0L;
        foreach (var (_, count) in context.ScoreCounts)
        {
            scored += count;
        }

        var itemBase = new ItemBase(
            response.Invited, response.Invited - response.Ineligible, response.Responses,
            answered + answers.Blank, answered + answers.Blank - notApplicable, answered - notApplicable - dontKnow, scored);
        var outside = Outside(unit);
        var figures = new KeyValuePair<string, Figure>[subject.Measures.Count];
        for (var i = 0; i < figures.Length; i++)
        {
            var measure = subject.Measures[i];
            figures[i] = KeyValuePair.Create(measure.Name, subject.Compute(i, counts, context).From(new ItemFigureSource(measure, item, unit, itemBase, answers, outside, IsAnonymous)));
        }

        return new ItemScores(item, itemBase, isHidden: false, figures, detailsOf)
        {
            Answers = answers,
            NotApplicable = notApplicable,
            DontKnow = dontKnow,
            Missing = answers.Blank,
            NotShown = answers.NotShown,
            Substantive = item.Answer is AnswerType.FreeText ? answers.CountOf(CodeBook.AnsweredCode) : 0,
            Comments = _comments.Count == 0 ? 0 : _comments.GetValueOrDefault((_organisation.IndexOf(unit.Id), item.Code)),
        };
    }

    private ItemDetails DetailsOf(Unit unit, ItemScores figures, ResponseFigures response)
    {
        var (item, answers, valid) = (figures.Item, figures.Answers!, figures.Base.Valid);
        var scores = Scores.Of(answers);
        var share = figures.FigureOf(BuiltInMeasures.SharePositive);
        var withDontKnow = share is { Sum: { } positive } && figures.DontKnow > 0 ? Figure.Share((long)positive.Numerator, valid + figures.DontKnow) : (Figure?)null;
        var bounds = new ItemBounds(item, answers, response);
        return new ItemDetails
        {
            ShareBounds = bounds.OfShare(share),
            MeanBounds = bounds.OfMean(figures.FigureOf(BuiltInMeasures.Mean)),
            Flags = _flags.Of(item, figures.Base, figures.NotApplicable, figures.DontKnow),
            Distribution = item.Answer is AnswerType.Choices ? ChoicesOf(unit, item, answers) : DistributionOf(item, answers, valid),
            Light = LightOf(share, withDontKnow),
            MedianLow = Scores.MedianLow(scores),
            MedianInterpolated = Scores.MedianInterpolated(item, scores),
            Description = Descriptives.Of(scores),
            // The least and the greatest value are single answers.
            Summary = item.Answer is AnswerType.Number && counts!.Rules.MinGroup is null ? Scores.Summary(scores) : null,
            ShareWithDontKnow = withDontKnow,
        };
    }

    // Where don't-know answers would move the share to the other side of a threshold, no colour is claimed.
    private LightColour? LightOf(Figure? share, Figure? withDontKnow)
    {
        if (questionnaire.Head.Light is not { } light || share?.Exact is not { } value)
        {
            return null;
        }

        var colour = light.ColourOf(value);
        return withDontKnow?.Exact is { } other && light.ColourOf(other) != colour ? null : colour;
    }

    private MeasureContext ContextOf(Unit unit, MeasureRequest request, ResponseFigures response, Histogram? answers) =>
        new(counts!, request, unit, options.IsFinitePopulation && response.UnknownUnits == 0 ? PopulationOf(request.Subject, response, answers) : null, answers);

    // In forms, as answers are counted: who has not answered would have sent one each.
    private static long PopulationOf(MeasureSubject subject, ResponseFigures response, Histogram? answers)
    {
        var forms = response.Responses + response.Invited - response.Ineligible - response.Answered;
        return subject is MeasureSubject.OfItem && answers is not null ? forms - answers.CountOf(OptionKind.NotApplicable) - answers.NotShown : forms;
    }

    private long Outside(Unit unit) => counts!.Forms(unit, ResponseStatus.BreakOff) + counts.Forms(unit, ResponseStatus.NonResponse) + counts.Forms(unit, ResponseStatus.Ineligible);

    private static Sequence<OptionCount> DistributionOf(Item item, Histogram answers, long valid) => item.Answer.Options
        .Select(o => (Option: o, Count: answers.CountOf(o.Code)))
        .Select(o => new OptionCount(o.Option, o.Count, Figure.Share(o.Count, answers.Base), o.Option.Kind == OptionKind.Valid ? Figure.Share(o.Count, valid) : null))
        .ToSequence();

    // Shares of respondents and of choices are of those that chose something valid; "not applicable" is shown beside, of all asked.
    private Sequence<OptionCount> ChoicesOf(Unit unit, Item item, Histogram answers)
    {
        var ticked = item.Answer.Options.Select(o => (Option: o, Count: counts!.Of(unit, new Variable.OfOption(item.Code, o.Code))!.CountOf("ticked"))).ToList();
        var respondents = answers.CountOf(CodeBook.AnsweredCode);
        var choices = ticked.Where(t => t.Option.Kind == OptionKind.Valid).Sum(t => t.Count);
        return ticked
            .Select(t => new OptionCount(t.Option, t.Count, Figure.Share(t.Count, answers.Base), null)
            {
                OfRespondents = t.Option.Kind == OptionKind.Valid ? Figure.Share(t.Count, respondents) : null,
                OfChoices = t.Option.Kind == OptionKind.Valid ? Figure.Share(t.Count, choices) : null,
            })
            .ToSequence();
    }

    // A plug-in index that nobody computes has no place in the sheet; DataChecks says so.
    private IndexScores? IndexOf(Unit unit, CompositeScore score, ResponseFigures response)
    {
        var (subject, plugIn) = (_scores[score.Id], _plugIns[score.Id]?.Measures[0]);
        if (score.Calculation == ScoreCalculation.PlugIn && plugIn is null)
        {
            return null;
        }

        var values = plugIn is null ? counts!.Of(unit, subject.Variable) : null;
        var context = ContextOf(unit, subject.Request, response, values);
        var source = new IndexFigureSource(questionnaire, score, unit, plugIn?.Definition, values, IsAnonymous);
        var value = (plugIn is not null ? counts!.IsHidden(unit) ? Figure.None(plugIn.Kind, NullReason.Suppressed) : _plugIns[score.Id]!.Compute(0, counts, context)
            : values is null ? Figure.None(FigureKind.Number, NullReason.Suppressed)
            : new CompositeFigure(questionnaire, score, code => counts!.Of(unit, new Variable.OfItem(code))!).Of(values)).From(source);
        var isHidden = value.Reason == NullReason.Suppressed;
        var measured = subject.Measures
            .Select((m, i) => KeyValuePair.Create(m.Name, (isHidden ? Figure.None(m.Kind, NullReason.Suppressed) : subject.Compute(i, counts!, context)).From(new IndexFigureSource(questionnaire, score, unit, m.Definition, values, IsAnonymous))));
        return new IndexScores(score, value, values?.Answered ?? (isHidden ? 0 : value.N), values?.Blank ?? 0, LightOf(score, value), BandOf(score, value))
        {
            IsHidden = isHidden,
            Measures = measured.ToSequence(),
            Flags = values is null ? default : _flags.Of(score, values),
        };
    }

    private LightColour? LightOf(CompositeScore score, Figure value) => value.Exact is { } exact ? questionnaire.ColourOf(score, exact) : null;

    private ScoreBand? BandOf(CompositeScore score, Figure value) => value.Exact is { } exact ? score.BandOf(exact, options.RoundsBeforeBands) : null;

    // Decided actions that answer to this questionnaire, without those that were given up.
    private Sequence<ActionCount> ActionsOf(Unit unit)
    {
        if (wave.Actions.IsEmpty)
        {
            return default;
        }

        var under = _organisation.Under(unit).ToHashSet();
        var byItem = wave.Actions
            .Where(a => a.Status != ActionStatus.Cancelled && (a.QuestionnaireId ?? wave.Questionnaires[0].Id) == questionnaire.Id && _organisation.Find(a.UnitId) is { } at && under.Contains(at))
            .GroupBy(a => a.Item)
            .ToDictionary(g => g.Key ?? default, g => g.LongCount());
        var named = questionnaire.Items.Where(i => byItem.ContainsKey(i.Code)).Select(i => new ActionCount(i.Code, byItem[i.Code]));
        return (byItem.TryGetValue(default, out var without) ? named.Append(new ActionCount(null, without)) : named).ToSequence();
    }

    private Sequence<KeyValuePair<string, long>> RolesOf(Unit unit) => counts?.Of(unit, new Variable.OfRole()) is { } roles
        ? roles.Entries.Where(e => e.Count > 0).Select(e => KeyValuePair.Create(e.Entry.Code, e.Count)).ToSequence()
        : default;

    // A note is the words of a respondent: in an anonymous survey it is shown only where those who carry it are a group that may be shown.
    private Sequence<ResponseNote> NotesOf(Unit unit)
    {
        if (set is null || set.Notes.IsEmpty || counts!.IsHidden(unit))
        {
            return default;
        }

        var index = _organisation.IndexOf(unit.Id);
        return set.Notes
            .Where(n => set.Segments[n.Segment].Units.Any(u => _organisation.IsAtOrBelow(u, index)))
            .GroupBy(n => n.Text, StringComparer.Ordinal)
            .Where(g => _notesShown.Value[g.Key][index])
            .Select(g => new ResponseNote(g.Key, g.LongCount()))
            .ToSequence();
    }

    private static Dictionary<string, bool[]> NotesShown(ProtectedAggregates counts, ResponseSet set) => set.Notes
        .GroupBy(n => n.Text, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => counts.ShownOf(NotesBySegment(set, g)), StringComparer.Ordinal);

    private static Func<Segment, long> NotesBySegment(ResponseSet set, IEnumerable<SegmentNote> notes)
    {
        var bySegment = notes.GroupBy(n => set.Segments[n.Segment]).ToDictionary(g => g.Key, g => g.LongCount());
        return segment => bySegment.GetValueOrDefault(segment);
    }

    private static Dictionary<string, SubjectMeasures?> OfScores(
        Questionnaire questionnaire, ProtectedAggregates? counts, Func<CompositeScore, MeasureSet, IEnumerable<IMeasure>?> measuresOf, ScoringOptions options) =>
        questionnaire.Scores.ToDictionary(s => s.Id, s => measuresOf(s, new MeasureSet(options)) is { } measures
            ? new SubjectMeasures(new MeasureRequest(questionnaire, new MeasureSubject.OfScore(s)), measures, counts)
            : null);

    private static Dictionary<(int Unit, ItemCode Item), long> CommentsOf(Organisation organisation, ResponseSet? set)
    {
        var counts = new Dictionary<(int, ItemCode), long>();
        foreach (var comment in set?.Comments ?? default)
        {
            var touched = set!.Segments[comment.Segment].Units.SelectMany(u => organisation.SelfAndAncestors(organisation.Units[u])).Distinct();
            foreach (var unit in touched)
            {
                var key = (organisation.IndexOf(unit.Id), comment.Item);
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return counts;
    }
}
