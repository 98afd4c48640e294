using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>What stands under a question or a part: scale, laws, comment, barriers and the rest.</summary>
internal sealed class ItemDetailBinder(
    BindingContext context,
    Values values,
    ScaleBinder scales,
    LawBinder laws,
    UseBinder uses,
    Func<IEnumerable<WorkBarrier>> barriers)
{
    /// <summary>The item with what the entries say; what they leave out stays as it was.</summary>
    public ItemTemplate Apply(ItemTemplate template, MapReader reader, SyntaxNode name, bool hasParts)
    {
        template = ApplyAnswer(template, reader, name, hasParts);
        var item = template.Item;
        template = template with
        {
            ReversedAt = reader.Find(KeywordTable.Reversed)?.Value ?? template.ReversedAt,
            MeasuresAt = reader.Find(KeywordTable.Report)?.Value ?? template.MeasuresAt,
            IsRequired = values.YesNo(reader.Find(KeywordTable.Required)) ?? template.IsRequired,
            Conditions = values.Word(reader.Find(KeywordTable.ShowIf)) is { } condition ? template.Conditions.With(condition) : template.Conditions,
            Item = item with
            {
                Laws = reader.Has(KeywordTable.Laws) ? laws.Bind(reader.Find(KeywordTable.Laws)) : item.Laws,
                Help = values.Text(reader.Find(KeywordTable.Help), TextName.Of(item.Code.Text, KeywordTable.Help)) ?? item.Help,
                Guidance = values.Text(reader.Find(KeywordTable.Guidance), TextName.Of(item.Code.Text, KeywordTable.Guidance)) ?? item.Guidance,
                Notes = item.Notes.With(values.Texts(reader.Find(KeywordTable.Note), TextName.Of(item.Code.Text, KeywordTable.Note))),
                Audience = values.Text(reader.Find(KeywordTable.Audience), TextName.Of(item.Code.Text, KeywordTable.Audience)) ?? item.Audience,
                Comment = reader.Find(KeywordTable.Comment) is { } comment ? BindComment(comment, template.Answer) : item.Comment,
                IsReversed = values.YesNo(reader.Find(KeywordTable.Reversed)) ?? item.IsReversed,
                Weight = BindWeight(reader.Find(KeywordTable.Weight)) ?? item.Weight,
                ActionWhen = reader.Find(KeywordTable.ActionWhen) is { } action ? OptionsOf(values.Words(action), template.Answer) : item.ActionWhen,
                Barriers = reader.Find(KeywordTable.Barriers) is { } barrier ? BindBarriers(barrier) : item.Barriers,
                CountsAs = BindCountsAs(reader.Find(KeywordTable.CountsAs)) ?? item.CountsAs,
                Previously = reader.Find(KeywordTable.Previously) is { } previously ? BindPrevious(previously, item.Code) : item.Previously,
                Measures = reader.Find(KeywordTable.Report) is { } report ? BindMeasures(report) : item.Measures,
                IsSensitive = values.YesNo(reader.Find(KeywordTable.Sensitive)) ?? item.IsSensitive,
            },
        };
        if (!hasParts)
        {
            ScoreRules.Check(context, template);
        }

        return template;
    }

    /// <summary>The names of measures, built-in ones in their English form.</summary>
    public Sequence<string> BindMeasures(EntrySyntax entry)
    {
        var found = new List<string>();
        var words = values.Words(entry);
        foreach (var word in words)
        {
            var builtIn = MeasureNames.Find(word.Text);
            if (builtIn is null && !context.Compilation.Options.KnownMeasures.Contains(word.Text))
            {
                var names = ValueWords.Measures.Select(m => m.In(context.Language)).Concat(context.Compilation.Options.KnownMeasures).ToList();
                context.ReportUnknown(ScoringDiagnostics.UnknownMeasure, word.Span, word.Text, names, Message.Same(word.Text), Message.Same(string.Join(", ", names)));
            }

            if (found.Contains(builtIn ?? word.Text))
            {
                WordsTwice.Report(context, ScoringDiagnostics.MeasureTwice, entry.Key, words, found.Count);
            }

            found.Add(builtIn ?? word.Text);
        }

        return found.ToSequence();
    }

    private ItemTemplate ApplyAnswer(ItemTemplate template, MapReader reader, SyntaxNode name, bool hasParts)
    {
        var (answer, item, isFaulty) = (template.Answer, template.Item, template.IsAnswerFaulty);
        if (reader.Find(KeywordTable.ChooseFrom) is { } chooseFrom)
        {
            var choices = values.Word(chooseFrom) is { } word ? uses.Choices(word) : null;
            answer = choices is { } found ? new AnswerType.Choices(found.Scale) : null;
            isFaulty = choices is null;
            item = item with { ChoosesFrom = choices?.Source };
        }
        else if (reader.Find(KeywordTable.Answers) is { } own)
        {
            answer = scales.BindUse(own.Value, template.Answer, item.Code.Text);
            isFaulty = answer is null;
        }

        if (answer is null && !isFaulty && !hasParts)
        {
            context.Report(StructureDiagnostics.MissingScale, name, item.Code.Text);
        }

        answer = WithSpecial(answer, reader, item.Code.Text);
        return template with { Item = item, Answer = Limited(answer, reader), IsAnswerFaulty = isFaulty };
    }

    private AnswerType? WithSpecial(AnswerType? answer, MapReader reader, string owner)
    {
        if (!reader.Has(KeywordTable.NotApplicable) && !reader.Has(KeywordTable.DontKnow))
        {
            return answer;
        }

        var options = new OptionListBinder(context, values, null, owner);
        var node = reader.Find(KeywordTable.NotApplicable)?.Key ?? reader.Find(KeywordTable.DontKnow)!.Key;
        var own = (answer?.Options ?? default).Select(o => new BoundOption(o, node)).ToList();
        var all = options.AddSpecial(own, new MapReader(context, Special(reader), KeywordPlace.Scale)).Select(o => o.Option).ToList();
        var twice = all.GroupBy(o => o.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any());
        if (twice is not null)
        {
            context.Report(StructureDiagnostics.DuplicateOption, node, twice.First().Label.First);
            return answer;
        }

        if (all.Count > ResponseScale.MaxOptions)
        {
            context.ReportTooMany(node.Span, all.Count, new Message("svarsalternativ", "options"), ResponseScale.MaxOptions);
            return answer;
        }

        return answer switch
        {
            AnswerType.Choice choice => new AnswerType.Choice(new ResponseScale(choice.Scale.Id, all, choice.Scale.IsNumeric)),
            AnswerType.Choices choices => choices with { Scale = new ResponseScale(choices.Scale.Id, all, choices.Scale.IsNumeric) },
            AnswerType.Number number => number with { Special = all.ToSequence() },
            _ => answer,
        };
    }

    private static IEnumerable<EntrySyntax> Special(MapReader reader) =>
        new[] { reader.Find(KeywordTable.NotApplicable), reader.Find(KeywordTable.DontKnow) }.OfType<EntrySyntax>();

    private AnswerType? Limited(AnswerType? answer, MapReader reader)
    {
        var least = reader.Find(KeywordTable.AtLeast);
        var most = reader.Find(KeywordTable.AtMost);
        if (answer is AnswerType.Number number)
        {
            var limited = number with
            {
                From = values.Number(values.Word(least)) ?? number.From,
                To = values.Number(values.Word(most)) ?? number.To,
            };
            CheckOrder(limited.From, limited.To, least ?? most);
            return limited;
        }

        var isSeveral = values.YesNo(reader.Find(KeywordTable.Several)) == true || least is not null || most is not null;
        var scale = answer switch { AnswerType.Choices c => c.Scale, AnswerType.Choice c => c.Scale, _ => null };
        if (scale is null || (!isSeveral && answer is AnswerType.Choice))
        {
            return answer;
        }

        var before = answer as AnswerType.Choices;
        var several = new AnswerType.Choices(scale, values.Whole(least, 0) ?? before?.AtLeast ?? 0, values.Whole(most, 1) ?? before?.AtMost);
        CheckOrder(several.AtLeast, several.AtMost, least ?? most);
        ChoiceLimits.Check(context, several, least);
        return several;
    }

    private void CheckOrder(Rational? from, Rational? to, EntrySyntax? where)
    {
        if (from > to && where is not null)
        {
            context.Report(StructureDiagnostics.MinOverMax, where.Value, from.Value.ToDecimalText(15), to!.Value.ToDecimalText(15));
        }
    }

    private CommentRule? BindComment(EntrySyntax entry, AnswerType? answer)
    {
        if (values.Word(entry) is not { } word)
        {
            return null;
        }

        var space = word.Text.IndexOf(' ');
        if (space > 0 && ValueWords.On[0].Is(word.Text.Substring(0, space)))
        {
            var start = space + 1;
            var named = word.Text.Substring(start).Split(',').Select(part =>
            {
                var lead = part.Length - part.TrimStart().Length;
                var scalar = new ScalarSyntax(word.SpanOf(start + lead, part.Trim().Length), part.Trim());
                start += part.Length + 1;
                return scalar;
            });
            return new CommentRule(OptionsOf(named.ToList(), answer));
        }

        return values.Pick(word, entry.Key.Text, ValueWords.YesNo, out var wanted) && wanted ? new CommentRule(default) : null;
    }

    private Sequence<string> OptionsOf(IEnumerable<ScalarSyntax> words, AnswerType? answer)
    {
        var codes = new List<string>();
        foreach (var word in words)
        {
            if (answer?.Options.FirstOrDefault(o => o.IsNamed(word.Text)) is { } option)
            {
                codes.Add(option.Code);
            }
            else if (answer is not null)
            {
                OptionNames.ReportUnknown(context, word, answer.Options);
            }
        }

        return codes.ToSequence();
    }

    private Rational? BindWeight(EntrySyntax? entry)
    {
        var word = values.Word(entry);
        var weight = values.Number(word);
        if (weight is { Sign: < 0 })
        {
            values.BadValue(word!, new Message("en vikt; den är minst 0", "a weight; it is at least 0"));
            return null;
        }

        return weight;
    }

    private Sequence<string> BindBarriers(EntrySyntax entry)
    {
        var known = barriers().ToList();
        var codes = new List<string>();
        foreach (var word in values.Words(entry))
        {
            var name = word.Text;
            if (known.FirstOrDefault(b => b.Code.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } barrier)
            {
                codes.Add(barrier.Code);
            }
            else
            {
                context.ReportUnknown(
                    ScoringDiagnostics.UnknownBarrier, word.Span, name, known.Select(b => b.Code),
                    Message.Same(word.Text), Message.Same(string.Join(", ", known.Select(b => b.Code))));
            }
        }

        return codes.ToSequence();
    }

    private CountsAs? BindCountsAs(EntrySyntax? entry) =>
        values.Word(entry) is { } word && values.Pick(word, entry!.Key.Text, ValueWords.CountsAs, out var countsAs) ? countsAs : null;

    // Where last wave's questionnaire is not at hand nothing can be said of its numbers.
    private ItemCode PreviousCode(ScalarSyntax word)
    {
        var code = new ItemCode(word.Text);
        if (context.Previous is { } previous && !previous.ItemsOf(code).Any())
        {
            context.ReportUnknown(
                SeveralFileDiagnostics.UnknownPreviousItem, word.Span, word.Text, previous.Items.Select(i => i.Code.Text),
                Message.Same(word.Text), Message.Same(previous.Id));
        }

        return code;
    }

    private Predecessor? BindPrevious(EntrySyntax entry, ItemCode item)
    {
        if (entry.Value is ScalarSyntax)
        {
            return values.Word(entry) is { } code ? new Predecessor(PreviousCode(code)) : null;
        }

        var reader = new MapReader(context, values.Entries(entry, new Message("ett nummer, eller fråga, jämförbar och därför", "a number, or question, comparable and because")), KeywordPlace.Previously);
        if (values.Word(reader.Find(KeywordTable.PreviousItem)) is not { } word)
        {
            context.Report(StructureDiagnostics.MissingValue, entry.Key, context.Word(KeywordTable.PreviousItem));
            return null;
        }

        var comparability = values.Word(reader.Find(KeywordTable.Comparable)) is { } how
            && values.Pick(how, context.Word(KeywordTable.Comparable), ValueWords.Comparabilities, out var picked) ? picked : Comparability.Comparable;
        return new Predecessor(PreviousCode(word), comparability, values.Text(reader.Find(KeywordTable.Because), TextName.Of(item.Text, KeywordTable.Because)));
    }
}
