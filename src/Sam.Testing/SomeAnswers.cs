using System.Globalization;

namespace Sam;

/// <summary>
/// Answers in few words. What a test writes wrongly (a code that does not exist, a unit that nobody knows) throws when the answers are
/// built, since a test that counts other answers than it says is worth nothing.
/// </summary>
public sealed class SomeAnswers
{
    /// <summary>How a blank answer is written, besides the empty text.</summary>
    public const string Blank = "-";

    private readonly List<(Sequence<string> Units, Sequence<KeyValuePair<string, string>> Codes)> _rows = [];
    private readonly Questionnaire _questionnaire;
    private Organisation? _organisation;

    private SomeAnswers(Questionnaire questionnaire) => _questionnaire = questionnaire;

    /// <summary>No answers yet to a questionnaire.</summary>
    public static SomeAnswers To(Questionnaire questionnaire) => new(questionnaire ?? throw new ArgumentNullException(nameof(questionnaire)));

    /// <summary>Says who was asked. Without it the units of the answers hang under one root, <c>region</c>.</summary>
    public SomeAnswers In(Organisation organisation)
    {
        _organisation = organisation ?? throw new ArgumentNullException(nameof(organisation));
        return this;
    }

    /// <summary>A response: the answers to the items in the questionnaire's order, as codes, labels, numbers, NA or DK; items without one are blank.</summary>
    /// <param name="unit">The unit; several that answer together are joined by <c>+</c>.</param>
    /// <param name="answers">The answers.</param>
    public SomeAnswers Add(string unit, params string[] answers) => Add(1, unit, answers);

    /// <summary>So many responses that are alike.</summary>
    /// <exception cref="ArgumentException">There are more answers than items.</exception>
    public SomeAnswers Add(int times, string unit, params string[] answers)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        ArgumentNullException.ThrowIfNull(unit);
        if (answers.Length > _questionnaire.Items.Count)
        {
            throw new ArgumentException($"{answers.Length} answers to {_questionnaire.Items.Count} items", nameof(answers));
        }

        return AddAlike(times, unit, _questionnaire.Items.Zip(answers, (item, answer) => KeyValuePair.Create(item.Code.Text, answer)));
    }

    /// <summary>A response whose answers name their items; the other items are blank.</summary>
    public SomeAnswers Add(string unit, params (string Item, string Answer)[] answers) =>
        AddAlike(1, unit, answers.Select(a => KeyValuePair.Create(a.Item, a.Answer)));

    /// <summary>The answers as columns.</summary>
    /// <exception cref="InvalidOperationException">An answer or a unit can't be taken; the message lists why.</exception>
    public ResponseSet Build()
    {
        var builder = new ResponseSetBuilder(_questionnaire, _organisation ?? OfTheUnits());
        foreach (var (row, number) in _rows.Select((row, i) => (row, i + 1)))
        {
            builder.Add(number.ToString(CultureInfo.InvariantCulture), row.Units, row.Codes);
        }

        var built = builder.Build();
        var errors = built.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        return errors.Count == 0 ? built.Value : throw new InvalidOperationException("some answers can't be taken:\n" + errors.ToText(Language.English));
    }

    /// <summary>All figures of the answers.</summary>
    /// <exception cref="InvalidOperationException">An answer or a unit can't be taken; the message lists why.</exception>
    public ScoreSheet Score(ScoringOptions? options = null) => Sam.Score.Everything(Build(), options);

    private SomeAnswers AddAlike(int times, string unit, IEnumerable<KeyValuePair<string, string>> answers)
    {
        var units = unit.Split('+', StringSplitOptions.TrimEntries).ToSequence();
        var codes = answers.Where(a => a.Value is not (Blank or "")).ToSequence();
        _rows.AddRange(Enumerable.Repeat((units, codes), times));
        return this;
    }

    private Organisation OfTheUnits() => Some.Organisation(
        [.. _rows.SelectMany(r => r.Units).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(u => u == "region" ? u : "region/" + u)]);
}
