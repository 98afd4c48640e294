namespace Sam.Measures;

/// <summary>The measures that are computed: the usual ones that its scale allows, and those that its author asks for.</summary>
internal sealed class MeasureSet(ScoringOptions options)
{
    /// <summary>The measures of an item; names that nobody computes are left out (see <see cref="Unknown"/>), and so are those that can't be computed of it.</summary>
    public IEnumerable<IMeasure> For(Item item)
    {
        if (item.Answer is AnswerType.FreeText or AnswerType.Choices or AnswerType.Date)
        {
            return item.Measures.Select(Find).OfType<IMeasure>().Where(m => options.Measures.Contains(m) && m.CanMeasure(new MeasureSubject.OfItem(item)));
        }

        var usual = new List<string>();
        if (item.Answer is AnswerType.Number || item.Scale?.IsScored == true)
        {
            usual.AddRange([BuiltInMeasures.Mean, BuiltInMeasures.Median]);
        }

        if (item.Scale?.IsSigned == true)
        {
            usual.Add(BuiltInMeasures.SharePositive);
        }

        var subject = new MeasureSubject.OfItem(item);
        return usual.Concat(item.Measures).Distinct().Select(Find).OfType<IMeasure>().Where(m => m.CanMeasure(subject));
    }

    /// <summary>The measures that a composite score's author asks for beside its value.</summary>
    public IEnumerable<IMeasure> For(CompositeScore score)
    {
        var subject = new MeasureSubject.OfScore(score);
        return score.Measures.Distinct().Select(Find).OfType<IMeasure>().Where(m => m.CanMeasure(subject));
    }

    /// <summary>The measure that computes a plug-in index; null if nobody does, or it is no plug-in.</summary>
    public IMeasure? ValueOf(CompositeScore score) =>
        score.PlugIn is { } name && options.Measures.FirstOrDefault(m => m.Name == name) is { } measure && measure.CanMeasure(new MeasureSubject.OfScore(score)) ? measure : null;

    /// <summary>All measures of a questionnaire's items and composite scores, each with what it is asked about.</summary>
    public IEnumerable<(IMeasure Measure, MeasureSubject Subject)> All(Questionnaire questionnaire) => questionnaire.Items
        .SelectMany(i => For(i).Select(m => (m, (MeasureSubject)new MeasureSubject.OfItem(i))))
        .Concat(questionnaire.Scores.SelectMany(s => For(s).Append(ValueOf(s)).OfType<IMeasure>().Select(m => (m, (MeasureSubject)new MeasureSubject.OfScore(s)))));

    /// <summary>The names that a questionnaire's author asks for and nobody computes.</summary>
    public IEnumerable<string> Unknown(Questionnaire questionnaire) => questionnaire.Items.SelectMany(i => i.Measures)
        .Concat(questionnaire.Scores.SelectMany(s => s.Measures))
        .Where(name => !BuiltInMeasures.IsDistribution(name) && Find(name) is null)
        .Concat(questionnaire.Scores.Where(s => s.PlugIn is not null && ValueOf(s) is null).Select(s => s.PlugIn!))
        .Distinct();

    private IMeasure? Find(string name) => options.Measures.FirstOrDefault(m => m.Name == name) ?? BuiltInMeasures.Find(name);
}
