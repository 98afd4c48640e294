namespace Sam.Words;

/// <summary>Flags in words, for the method note.</summary>
internal static class FlagText
{
    /// <summary>One sentence per kind of flag, naming what it is about.</summary>
    public static IEnumerable<Message> Of(UnitScores unit)
    {
        foreach (var flag in unit.Flags)
        {
            yield return new Message(
                $"Svarsfrekvensen är {Decided(flag, Language.Swedish)}, under {Limit(flag, Language.Swedish)}: de som inte svarat kan skilja sig från dem som svarat.",
                $"The response rate is {Decided(flag, Language.English)}, below {Limit(flag, Language.English)}: those who did not answer may differ from those who did.");
        }

        foreach (var group in unit.Items.SelectMany(i => i.Flags.Select(f => (i.Item.Code, Flag: f))).GroupBy(f => f.Flag.Kind).OrderBy(g => g.Key))
        {
            yield return OfItems(group.Key, group.First().Flag, string.Join(", ", group.Select(f => f.Code.Text)));
        }

        foreach (var (index, flag) in unit.Indices.SelectMany(i => i.Flags.Select(f => (i, f))))
        {
            var isFloor = flag.Kind == DataFlagKind.Floor;
            yield return new Message(
                $"{index.Score.Text.In(Language.Swedish)}: över {Limit(flag, Language.Swedish)} av svaren har det {(isFloor ? "lägsta" : "högsta")} möjliga värdet, så indexet skiljer dåligt mellan dem.",
                $"{index.Score.Text.In(Language.English)}: over {Limit(flag, Language.English)} of the responses have the {(isFloor ? "lowest" : "highest")} possible value, so the index tells them apart poorly.");
        }
    }

    private static Message OfItems(DataFlagKind kind, DataFlag flag, string items) => kind switch
    {
        DataFlagKind.ManyNotApplicable => new Message(
            $"Över {Limit(flag, Language.Swedish)} svarade ”ej aktuellt” på fråga {items}: frågan passar kanske inte dem som fått den.",
            $"Over {Limit(flag, Language.English)} answered “not applicable” to question {items}: it may not fit those who were asked."),
        DataFlagKind.ManyDontKnow => new Message(
            $"Över {Limit(flag, Language.Swedish)} svarade ”vet ej” på fråga {items}.",
            $"Over {Limit(flag, Language.English)} answered “don't know” to question {items}."),
        _ => new Message(
            $"Färre än {Limit(flag, Language.Swedish)} besvarade fråga {items}, av dem som den gäller.",
            $"Fewer than {Limit(flag, Language.English)} answered question {items}, of those it applies to."),
    };

    private static string Decided(DataFlag flag, Language language) => DecidedPercent.Of(flag.Value.Exact!.Value, [flag.Limit], language, 1);

    private static string Limit(DataFlag flag, Language language) =>
        NumberText.Percent(flag.Limit, language, (flag.Limit * Rational.Hundred).IsWhole ? 0 : 1);
}
