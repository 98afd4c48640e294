namespace Sam.Checking;

/// <summary>One example, run: its answers, what was shown with them, and what of it is not as expected.</summary>
internal sealed class CheckRun
{
    private readonly Questionnaire _questionnaire;
    private readonly CheckCase _case;
    private readonly int _number;
    private readonly List<Diagnostic> _unreadable = [];
    private readonly Dictionary<ItemCode, Place> _answered = [];
    private readonly Dictionary<ItemCode, Answer> _answers = [];

    public CheckRun(Questionnaire questionnaire, CheckCase check, int number)
    {
        (_questionnaire, _case, _number) = (questionnaire, check, number);
        for (var i = 0; i < check.Given.Count; i++)
        {
            Read(check.Given[i], PlaceAt(check.Places.Given, i, "given." + check.Given[i].Key));
        }

        // An example holds all there is to know of answers: last wave is known, and there was no answer then.
        var context = new ResponseContext([new Unit("enhet", properties: check.Unit)], previousQuestionnaire: questionnaire);
        Evaluation = questionnaire.Evaluate(new Response("kontrollfall", ["enhet"], _answers), context);
    }

    /// <summary>The response seen through the questionnaire's conditions.</summary>
    public ResponseEvaluation Evaluation { get; }

    /// <summary>The value of an index; null if it has none for a single response.</summary>
    public Rational? ValueOf(CompositeScore score) => score.Calculation == ScoreCalculation.PlugIn ? null : Evaluation.ValueOf(score);

    public CheckResult Result() => new(
        _number,
        _case,
        _unreadable.Concat(AnswersNotShown()).Concat(ShownAfterAll()).Concat(OtherValues()).OrderBy(d => d, Diagnostic.ByPlace).ToSequence());

    private void Read(KeyValuePair<string, string> given, Place where)
    {
        var items = ItemsNamed(given.Key).ToList();
        if (items.Count == 0)
        {
            _unreadable.Add(AnswerDiagnostics.UnknownItem.At(where, given.Key));
        }

        foreach (var item in items)
        {
            var read = item.Read(given.Value, where);
            if (read.TryGetValue(out var answer))
            {
                _answers[item.Code] = answer!;
                _answered[item.Code] = where;
            }
            else
            {
                _unreadable.AddRange(read.Diagnostics);
            }
        }
    }

    private IEnumerable<Diagnostic> AnswersNotShown() => _questionnaire.Items
        .Where(i => _answered.ContainsKey(i.Code) && _answers[i.Code] is not Answer.Blank && !Evaluation.IsShown(i.Code))
        .Select(i => CheckDiagnostics.AnswerToNotShown.At(_answered[i.Code], i.Code.Text, i.ShowIf!.Source));

    private IEnumerable<Diagnostic> ShownAfterAll() => _case.NotShown
        .Select((code, i) => (Code: code, Where: PlaceAt(_case.Places.NotShown, i, "notShown." + code)))
        .Where(n => Evaluation.IsShown(n.Code))
        .Select(n => ItemsNamed(n.Code.Text).FirstOrDefault() switch
        {
            null => AnswerDiagnostics.UnknownItem.At(n.Where, n.Code.Text),
            { ShowIf: { } condition } => CheckDiagnostics.ShownAfterAll.At(n.Where, n.Code.Text, condition.Source),
            _ => CheckDiagnostics.AlwaysShown.At(n.Where, n.Code.Text),
        });

    private IEnumerable<Diagnostic> OtherValues()
    {
        for (var i = 0; i < _case.Gives.Count; i++)
        {
            var (name, written) = (_case.Gives[i].Key, _case.Gives[i].Value);
            var where = PlaceAt(_case.Places.Gives, i, "gives." + name);
            var score = _questionnaire.Scores.FirstOrDefault(s => s.Id.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (score is null)
            {
                yield return ExpressionDiagnostics.UnknownName.At(where, Message.Same(name), new Message(" bland indexen", " among the indices"));
            }
            else if (score.ReadExpected(written, where) is var read && read.TryGetValue(out var expected))
            {
                if (!expected!.Is(ValueOf(score)))
                {
                    yield return CheckDiagnostics.OtherValue.At(where, Message.Same(score.Id), Printed(score, ValueOf(score), expected.Decimals), Shown(written, expected));
                }
            }
            else
            {
                yield return read.Diagnostics[0];
            }
        }
    }

    // q7a is another way to write 7a, and a stem stands for its parts.
    private IEnumerable<Item> ItemsNamed(string name)
    {
        var items = _questionnaire.ItemsOf(name).ToList();
        return items.Count == 0 && name.Length > 1 && name[0] is 'q' or 'Q' ? _questionnaire.ItemsOf(name.Substring(1)) : items;
    }

    private Place PlaceAt(Sequence<Place> places, int index, string path) => index < places.Count
        ? places[index]
        : new Place.InValue("", FormattableString.Invariant($"$.checks[{_number - 1}].{path}"));

    private static Message Printed(CompositeScore score, Rational? value, int decimals) => value is not { } exact
        ? new Message("inget värde (–)", "no value (–)")
        : new Message(Printed(score, exact, Language.Swedish, decimals), Printed(score, exact, Language.English, decimals));

    private static string Printed(CompositeScore score, Rational exact, Language language, int decimals) => score.IsShare
        ? NumberText.Percent(exact, language, decimals)
        : NumberText.Number(exact, language, decimals);

    private static Message Shown(string written, PrintedValue expected) =>
        expected.Number is null ? new Message("inget värde (–)", "no value (–)") : Message.Same(written);
}
