using System.Globalization;

namespace Sam;

/// <summary>Values for tests that do not care which: each is valid as it is, and says by its arguments what the test is about.</summary>
public static class Some
{
    /// <summary>A positive option, <c>ja</c>, that scores 100.</summary>
    public static AnswerOption Yes { get; } = new("ja", new LocalizedText("Ja").With("en", "Yes"), Score: 100, IsPositive: true);

    /// <summary>An option that is not positive, <c>nej</c>, that scores 0.</summary>
    public static AnswerOption No { get; } = new("nej", new LocalizedText("Nej").With("en", "No"), Score: 0);

    /// <summary>"Not applicable", <c>ea</c>: it leaves the base.</summary>
    public static AnswerOption NotApplicable { get; } = new("ea", new LocalizedText("Ej aktuellt").With("en", "Not applicable"), OptionKind.NotApplicable);

    /// <summary>"Don't know", <c>vet</c>: it is no valid answer.</summary>
    public static AnswerOption DontKnow { get; } = new("vet", new LocalizedText("Vet ej").With("en", "Don't know"), OptionKind.DontKnow);

    /// <summary>A scale of <see cref="Yes"/>, <see cref="No"/>, <see cref="NotApplicable"/> and <see cref="DontKnow"/>.</summary>
    public static ResponseScale YesNo { get; } = new("ja-nej", [Yes, No, NotApplicable, DontKnow]);

    /// <summary>A scale of whole numbers, each its own score; the two highest are positive where there are at least three.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is not above <paramref name="from"/>.</exception>
    public static ResponseScale Points(int from = 1, int to = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(to, from);
        var options = Enumerable.Range(from, to - from + 1).Select(n =>
        {
            var text = n.ToString(CultureInfo.InvariantCulture);
            return new AnswerOption(text, text, Score: n, IsPositive: to - from >= 2 && n > to - 2);
        });
        return new ResponseScale(FormattableString.Invariant($"{from}-{to}"), options, isNumeric: true);
    }

    /// <summary>An item that is answered on a scale: <see cref="YesNo"/> unless another is given.</summary>
    public static Item Item(string code = "1", ResponseScale? scale = null) => Item(code, new AnswerType.Choice(scale ?? YesNo));

    /// <summary>An item that is answered in some other way.</summary>
    public static Item Item(string code, AnswerType answer) => new(code, "Fråga " + code, answer);

    /// <summary>A questionnaire, <c>enkät</c>, whose respondents are named: small groups are shown. Without items it has the item 1.</summary>
    public static Questionnaire Questionnaire(params Item[] items) => Questionnaire(new QuestionnaireHead(), items);

    /// <summary>The same of an anonymous survey: groups below five are hidden.</summary>
    public static Questionnaire Anonymous(params Item[] items) => Questionnaire(new QuestionnaireHead { IsAnonymous = true }, items);

    /// <summary>A questionnaire, <c>enkät</c>, with a head and items.</summary>
    public static Questionnaire Questionnaire(QuestionnaireHead head, params Item[] items) =>
        new("enkät", [new Section("", null, (items.Length == 0 ? [Item()] : items).ToSequence())], head);

    /// <summary>
    /// An organisation from paths: <c>region/f01/e1</c> is a unit below <c>f01</c> below <c>region</c>. Units are made when first met, so only
    /// the lowest need to be named. Without paths it is one unit, <c>region</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The paths make no tree: they have several roots, or put a unit in two places.</exception>
    public static Organisation Organisation(params string[] paths)
    {
        var units = new List<Unit>();
        foreach (var path in paths.DefaultIfEmpty("region"))
        {
            string? parent = null;
            foreach (var id in path.Split('/', StringSplitOptions.TrimEntries))
            {
                if (!units.Any(u => u.Id == id && u.ParentId == parent))
                {
                    units.Add(new Unit(id, parent: parent));
                }

                parent = id;
            }
        }

        return Sam.Organisation.Create(units).Value;
    }
}
