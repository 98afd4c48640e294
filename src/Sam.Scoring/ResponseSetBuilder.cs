using System.Globalization;
using System.Runtime.InteropServices;
using Sam.Columns;
using Sam.Evaluation;

namespace Sam;

/// <summary>
/// The only way into columns: takes responses one by one, checks them, works out what was shown and how complete each is. Bad answers are
/// set aside with a diagnostic, the rest of the response counts.
/// </summary>
public sealed partial class ResponseSetBuilder
{
    private const int MaxRemembered = 10_000;

    private readonly Questionnaire _questionnaire;
    private readonly Organisation _organisation;
    private readonly CompletenessLimits _limits;
    private readonly Column[] _itemColumns;
    private ResponseColumns _columns;
    private long _inEarlierSets;
    private readonly EvaluationPlan _plan;
    private readonly EvaluationState _routed;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<string, RawCellPlace> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _unitIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<ItemCode, long> _requiredBlank = [];
    private readonly Dictionary<(ItemCode Item, string Text), Answer> _read = [];

    /// <summary>A builder for the answers of an organisation to a questionnaire.</summary>
    /// <param name="questionnaire">What is asked.</param>
    /// <param name="organisation">Who is asked.</param>
    /// <param name="limits">When a response is partial or complete; null for <see cref="CompletenessLimits.Default"/>.</param>
    public ResponseSetBuilder(Questionnaire questionnaire, Organisation organisation, CompletenessLimits? limits = null)
    {
        _questionnaire = questionnaire ?? throw new ArgumentNullException(nameof(questionnaire));
        _organisation = organisation ?? throw new ArgumentNullException(nameof(organisation));
        _limits = limits ?? CompletenessLimits.Default;
        _itemColumns = new Column[questionnaire.Items.Count];
        Begin();
        _plan = questionnaire.PlanFor(previous: null);
        _routed = new EvaluationState(_plan);
    }

    /// <summary>False where whoever adds responses looks for ids that stand twice.</summary>
    internal bool ChecksIds { get; init; } = true;

    /// <summary>Adds a response whose answers have been read.</summary>
    /// <exception cref="KeyNotFoundException">It covers a unit that the organisation does not have.</exception>
    /// <exception cref="ArgumentException">It answers an item that the questionnaire does not have, or with what the item can't take.</exception>
    public void Add(Response response)
    {
        var units = response.Covers.Select(_organisation.IndexOf).ToList();
        foreach (var code in response.Answered)
        {
            var fault = _questionnaire.TryFind(code.Text, out var item) ? item.WhyNot(response[code]) : "the questionnaire has no such item";
            if (fault is not null)
            {
                throw new ArgumentException($"the answer to item '{code}' of response '{response.Id}' can't be taken: {fault}", nameof(response));
            }
        }

        Take(response, units, null, [], code => new Place.InValue("", $"$.{response.Id}.{code}"), new Place.InValue("", "$." + response.Id));
    }

    /// <summary>Adds a response as text.</summary>
    /// <param name="id">A name, unique in the set.</param>
    /// <param name="units">The units it answers for, by id or name.</param>
    /// <param name="codes">The answers by item code: an option's code or label, a number, NA, DK.</param>
    public void Add(string id, IEnumerable<string> units, IEnumerable<KeyValuePair<string, string>> codes)
    {
        var root = "$." + id;
        Add(new RawResponse(
            id,
            units.Select(u => new RawCell("", u, new Place.InValue("", root))).ToSequence(),
            codes.Select(c => new RawCell(c.Key, c.Value, new Place.InValue("", root + "." + c.Key))).ToSequence(),
            new Place.InValue("", root)));
    }

    /// <summary>Adds a response as text with the places it was read from. A response without a known unit is set aside as a whole.</summary>
    public void Add(RawResponse raw) => TryAdd(raw);

    /// <summary>Adds a response as text; false if it is set aside as a whole.</summary>
    internal bool TryAdd(RawResponse raw)
    {
        if (UnitsOf(raw) is not { } units)
        {
            return false;
        }

        var answers = new Dictionary<ItemCode, Answer>();
        var places = new Dictionary<ItemCode, Place>();
        var setAside = new HashSet<ItemCode>();
        foreach (var cell in raw.Cells)
        {
            if (!_questionnaire.TryFind(cell.Name, out var item))
            {
                var diagnostic = AnswerDiagnostics.UnknownItem.At(cell.Where, cell.Name);
                _diagnostics.Add(WithQuestion(diagnostic, cell.Name, _questionnaire.Items.Select(i => i.Code.Text)));
                continue;
            }

            places[item.Code] = cell.Where;
            if (ReadCell(item, cell) is { } answer)
            {
                answers[item.Code] = answer;
            }
            else
            {
                setAside.Add(item.Code);
            }
        }

        var response = new Response(raw.Id, units.Select(u => _organisation.Units[u].Id), answers)
        {
            IsEligible = raw.IsEligible,
            Role = raw.Role,
            Method = raw.Method,
            Note = raw.Note,
            Comments = raw.Comments,
        };
        Take(response, units, raw.Status, setAside, code => places.TryGetValue(code, out var place) ? place : raw.Where, raw.Where);
        return true;
    }

    /// <summary>The set of all responses added, and what there is to say about them. There is always a set.</summary>
    public ParseResult<ResponseSet> Build()
    {
        var missing = _requiredBlank
            .Where(p => p.Value > 0)
            .OrderBy(p => p.Key)
            .Select(p => AnswerDiagnostics.RequiredMissing.At(
                new Place.InValue("", ""), p.Key.Text, Number(p.Value), Number(_inEarlierSets + InAnalysis(_columns))));
        return new ParseResult<ResponseSet>(new ResponseSet(_questionnaire, _organisation, _columns), _diagnostics.Concat(missing));
    }

    [System.Diagnostics.CodeAnalysis.MemberNotNull(nameof(_columns))]
    private void Begin()
    {
        _columns = new ResponseColumns(_questionnaire, _columns) { Limits = _limits };
        for (var i = 0; i < _itemColumns.Length; i++)
        {
            _itemColumns[i] = _columns.Items[_questionnaire.Items[i].Code];
        }
    }

    private static long InAnalysis(ResponseColumns columns)
    {
        var statuses = CollectionsMarshal.AsSpan(columns.Statuses);
        return statuses.Count((byte)ResponseStatus.Complete) + statuses.Count((byte)ResponseStatus.Partial);
    }

    private void Take(Response response, List<int> units, ResponseStatus? givenStatus, HashSet<ItemCode> setAside, Func<ItemCode, Place> placeOf, Place where)
    {
        if (ChecksIds)
        {
            CheckId(response.Id, where);
        }

        _routed.Load(response, new ResponseContext(units.Select(u => _organisation.Units[u])));
        ReportNotShown(response, placeOf);
        var final = new Response(response.Id, response.Covers, _questionnaire.Items.Select((item, i) => KeyValuePair.Create(item.Code, _routed.Hidden[i] ? Answer.WasNotShown : response[item.Code])));
        var status = !response.IsEligible ? ResponseStatus.Ineligible : givenStatus ?? Completeness.StatusOf(_questionnaire, final, _limits);
        for (var i = 0; i < _itemColumns.Length; i++)
        {
            var item = _questionnaire.Items[i];
            _itemColumns[i].Add(final[item.Code]);
            if (item.IsRequired && final[item.Code] is Answer.Blank && !setAside.Contains(item.Code) && status is ResponseStatus.Complete or ResponseStatus.Partial)
            {
                _requiredBlank[item.Code] = _requiredBlank.GetValueOrDefault(item.Code) + 1;
            }
        }

        if (setAside.Count > 0)
        {
            _columns.SetAside.Add(_columns.Statuses.Count, setAside.Count);
        }

        var segment = _columns.PlaceOf(new Segment(units));
        _columns.SegmentOf.Add(segment);
        _columns.Statuses.Add((byte)status);
        _columns.SetRole(_columns.Statuses.Count - 1, _columns.PlaceOfRole(response.Role));
        if (status is ResponseStatus.Complete or ResponseStatus.Partial)
        {
            _columns.AddWords(segment, response.Comments, response.Note);
        }
    }

    // The same few words come again and again: what was read without a remark is remembered.
    private Answer? ReadCell(Item item, RawCell cell)
    {
        if (_read.TryGetValue((item.Code, cell.Text), out var known))
        {
            return known;
        }

        var read = item.Read(cell.Text, cell.Where);
        _diagnostics.AddRange(read.Diagnostics);
        if (!read.TryGetValue(out var answer))
        {
            return null;
        }

        if (read.Diagnostics.IsEmpty && item.Scale is not null && _read.Count < MaxRemembered)
        {
            _read.Add((item.Code, cell.Text), answer);
        }

        return answer;
    }

    private void ReportNotShown(Response response, Func<ItemCode, Place> placeOf)
    {
        foreach (var item in _questionnaire.Items.Where((item, i) => _routed.Hidden[i] && response[item.Code] is not (Answer.Blank or Answer.NotShown)))
        {
            _diagnostics.Add(AnswerDiagnostics.AnswerToNotShown.At(placeOf(item.Code), item.Code.Text, item.ShowIf!.Source));
        }
    }

    private List<int>? UnitsOf(RawResponse raw)
    {
        var units = new List<int>();
        foreach (var cell in raw.Units.Where(u => !string.IsNullOrWhiteSpace(u.Text)))
        {
            if (IndexOf(cell.Text) is { } index)
            {
                units.Add(index);
                continue;
            }

            var named = _organisation.Units.Where(u => ComposedText.Compose(u.Name).Equals(ComposedText.Compose(cell.Text).Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
            if (named.Count > 1)
            {
                _diagnostics.Add(AnswerDiagnostics.AmbiguousUnit.At(cell.Where, cell.Text.Trim(), string.Join(", ", named.Select(u => u.Id))));
                return null;
            }

            var diagnostic = AnswerDiagnostics.UnknownUnit.At(cell.Where, cell.Text.Trim());
            _diagnostics.Add(WithQuestion(diagnostic, cell.Text, _organisation.Units.Select(u => u.Id).Concat(_organisation.Units.Select(u => u.Name))));
            return null;
        }

        if (units.Count > 0)
        {
            return units;
        }

        _diagnostics.Add(AnswerDiagnostics.MissingUnit.At(raw.Where));
        return null;
    }

    private int? IndexOf(string text)
    {
        if (!_unitIndex.TryGetValue(text, out var index))
        {
            index = _organisation.FindByIdOrName(text) is { } unit ? _organisation.IndexOf(unit.Id) : -1;
            _unitIndex.Add(text, index);
        }

        return index < 0 ? null : index;
    }

    private void CheckId(string id, Place where)
    {
        if (!_ids.TryAdd(id, new RawCellPlace(where)))
        {
            _columns.WithEarlierId.Add(_columns.Statuses.Count);
            _diagnostics.Add(Duplicate(id, where, _ids[id].Where));
        }
    }

    /// <summary>What there is to say about a name that stands twice.</summary>
    internal static Diagnostic Duplicate(string id, Place where, Place first) =>
        AnswerDiagnostics.DuplicateRespondent.At(where, id, first is Place.InCell cell ? Number(cell.Row) : "–") with { Related = [first] };

    private static Diagnostic WithQuestion(Diagnostic diagnostic, string written, IEnumerable<string> candidates) =>
        Spelling.Question(Spelling.Nearest(written, candidates)) is { } question ? diagnostic with { Message = diagnostic.Message.And(question) } : diagnostic;

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private readonly record struct RawCellPlace(Place Where);
}
