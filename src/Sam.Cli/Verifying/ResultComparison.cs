namespace Sam.Verifying;

/// <summary>What a questionnaire gives at run time against what its C# gives, on made-up answers; each difference once, where it arises.</summary>
internal sealed class ResultComparison(PlacedQuestionnaire placed, GeneratedForm form, string path)
{
    private readonly Questionnaire _questionnaire = placed.Questionnaire;
    private readonly HashSet<string> _said = new(StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Diagnostic> Differences()
    {
        if (!_questionnaire.Equals(form.Model()))
        {
            yield return CSharpDiagnostics.OtherResult.At(
                CompilerFault.Start(path), new Message("Enkäten", "The questionnaire"), new Message("något annat", "something else"), Message.Same(_questionnaire.Id));
            yield break;
        }

        foreach (var difference in SampleSituations.Of(_questionnaire).SelectMany(s => In(s.Response, s.Context)))
        {
            yield return difference;
        }
    }

    private IEnumerable<Diagnostic> In(Response response, ResponseContext context)
    {
        var (expected, actual) = (_questionnaire.Evaluate(response, context), form.Evaluate(response, context));
        var copy = form.Copy(response, [.. response.Covers]);
        foreach (var item in _questionnaire.Items)
        {
            if (expected.IsShown(item.Code) != actual.IsShown(item.Code) && _said.Add(item.Code.Text))
            {
                yield return CSharpDiagnostics.OtherResult.At(
                    PlaceOf(PlacedExpressionKind.Condition, item.Code.Text),
                    new Message($"Villkoret för fråga {item.Code}", $"The condition of item {item.Code}"), Shown(actual.IsShown(item.Code)), Shown(expected.IsShown(item.Code)));
            }

            if (!IsSame(response[item.Code], copy[item.Code]) && _said.Add(item.Code.Text))
            {
                yield return CSharpDiagnostics.OtherResult.At(
                    CompilerFault.Start(path), new Message($"Svaret på fråga {item.Code}", $"The answer to item {item.Code}"), Message.Same(copy[item.Code].ToString()), Message.Same(response[item.Code].ToString()));
            }
        }

        foreach (var score in _questionnaire.Scores.Where(s => s.Calculation != ScoreCalculation.PlugIn))
        {
            if (expected.ValueOf(score) != actual.ValueOf(score) && _said.Add(score.Id))
            {
                yield return CSharpDiagnostics.OtherResult.At(
                    PlaceOf(PlacedExpressionKind.Index, score.Id), new Message($"Indexet {score.Id}", $"Index {score.Id}"), Value(actual.ValueOf(score)), Value(expected.ValueOf(score)));
            }
        }
    }

    // What was not shown, or is blank, is null in the record.
    private static bool IsSame(Answer answer, Answer copy) => answer is Answer.Blank or Answer.NotShown ? copy is Answer.Blank : answer == copy;

    private static Message Shown(bool isShown) => isShown ? new Message("visas", "shown") : new Message("visas inte", "not shown");

    private static Message Value(Rational? value) => value is { } number ? Message.Same(number.ToString()) : new Message("inget värde", "no value");

    private Place PlaceOf(PlacedExpressionKind kind, string name) =>
        placed.Expressions.FirstOrDefault(e => e.Kind == kind && e.Names.Contains(name, StringComparer.OrdinalIgnoreCase))?.Place ?? CompilerFault.Start(path);
}
