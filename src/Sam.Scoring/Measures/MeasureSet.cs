namespace Sam.Measures;

/// <summary>The measures that are computed of an item: the usual ones that its scale allows, and those that its author asks for.</summary>
internal sealed class MeasureSet(ScoringOptions options)
{
    /// <summary>The measures of an item; names that nobody computes are left out (see <see cref="Unknown"/>).</summary>
    public IEnumerable<IMeasure> For(Item item)
    {
        if (item.Answer is AnswerType.FreeText or AnswerType.Choices or AnswerType.Date)
        {
            return item.Measures.Select(Find).OfType<IMeasure>().Where(m => options.Measures.Contains(m));
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

        return usual.Concat(item.Measures).Distinct().Select(Find).OfType<IMeasure>();
    }

    /// <summary>The names an item's author asks for that nobody computes.</summary>
    public IEnumerable<string> Unknown(Item item) => item.Measures.Where(name => !BuiltInMeasures.IsDistribution(name) && Find(name) is null);

    private IMeasure? Find(string name) => options.Measures.FirstOrDefault(m => m.Name == name) ?? BuiltInMeasures.Find(name);
}
