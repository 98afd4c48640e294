using System.Globalization;

namespace Sam.Samples;

/// <summary>Somebody who answers: more or less content, as others of the same unit, and not always to the end.</summary>
internal sealed class SampleRespondent(Questionnaire questionnaire, SampleOptions options)
{
    private readonly SampleTexts _texts = SampleTexts.For(questionnaire);

    public Response Answer(int number, IReadOnlyList<Unit> units)
    {
        var chance = new Chance(options.Seed, number);
        var answers = new Dictionary<ItemCode, Answer>();
        var comments = new List<ItemComment>();
        if (!chance.Percent(options.NonResponsePercent))
        {
            Fill(chance, units, answers, comments);
        }

        var respondents = questionnaire.Head.Respondents;
        return new Response(number.ToString(CultureInfo.InvariantCulture), units.Select(u => u.Id), answers)
        {
            Role = answers.Count == 0 ? null : respondents.Role,
            Method = answers.Count == 0 || respondents.Methods.IsEmpty ? null : chance.OneOf(respondents.Methods),
            Comments = comments.ToSequence(),
        };
    }

    private void Fill(Chance chance, IReadOnlyList<Unit> units, Dictionary<ItemCode, Answer> answers, List<ItemComment> comments)
    {
        var end = chance.Percent(options.UnfinishedPercent) ? chance.Below(questionnaire.Items.Count) + 1 : questionnaire.Items.Count;
        var mood = Math.Clamp(MoodOf(units[0]) + chance.Between(-25, 25), 0, 100);
        for (var i = 0; i < end; i++)
        {
            var item = questionnaire.Items[i];
            var answer = new SampleAnswer(item, chance, mood, _texts, questionnaire.Period).Draw();
            answers[item.Code] = answer;
            if (answer is not Sam.Answer.Blank && AsksForComment(item, answer, chance))
            {
                comments.Add(new ItemComment(item.Code, chance.OneOf(_texts.Comments)));
            }
        }

        Withdraw(units, answers, comments);
    }

    // What is not shown was not answered. Taking an answer away may hide a question that asks for an index of later ones, so: until all is well.
    private void Withdraw(IReadOnlyList<Unit> units, Dictionary<ItemCode, Answer> answers, List<ItemComment> comments)
    {
        var context = new ResponseContext(units);
        List<ItemCode> hidden;
        do
        {
            var evaluation = questionnaire.Evaluate(new Response("", units.Select(u => u.Id), answers), context);
            hidden = answers.Keys.Where(code => !evaluation.IsShown(code)).ToList();
            hidden.ForEach(code => answers.Remove(code));
            comments.RemoveAll(c => hidden.Contains(c.Item));
        }
        while (hidden.Count > 0);
    }

    private static bool AsksForComment(Item item, Answer answer, Chance chance) => item.Comment is { } rule
        && (rule.OnOptions.IsEmpty
            ? chance.Percent(15)
            : answer is Answer.Chosen chosen && chosen.Options.Any(o => rule.OnOptions.Contains(o.Code, StringComparer.OrdinalIgnoreCase)) && chance.Percent(60));

    private int MoodOf(Unit unit)
    {
        // The same unit has the same mood in every row, whatever its place.
        var number = unit.Id.Aggregate(17L, (hash, c) => unchecked((hash * 31) + c));
        return new Chance(options.Seed, number).Between(45, 85);
    }
}
