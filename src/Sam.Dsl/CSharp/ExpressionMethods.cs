namespace Sam.CSharp;

/// <summary>
/// The conditions and indices as methods, each under a <c>#line</c> that leads to what the author wrote. A condition that governs several
/// items is one method; an item under several conditions is shown if all of them hold.
/// </summary>
internal sealed class ExpressionMethods
{
    private static readonly Code Parameter = Code.Of($"global::Sam.GeneratedCode.Reading r");

    private readonly EmitContext _context;
    private readonly ExpressionCode _code;
    private readonly List<PlacedExpression> _conditions;
    private readonly List<ExpressionNode> _others = [];

    private ExpressionMethods(EmitContext context)
    {
        _context = context;
        _code = new ExpressionCode(context);
        _conditions = context.Placed.Expressions.Where(e => e.Kind == PlacedExpressionKind.Condition).ToList();
    }

    private CSharpWriter Writer => _context.Writer;

    public static void Write(EmitContext context) => new ExpressionMethods(context).Write();

    private void Write()
    {
        var items = _context.Questionnaire.Items;
        Writer.Line($"private static class Expressions");
        Writer.Open();
        Writer.Line($"internal static readonly global::Sam.GeneratedCode.GeneratedExpressions All = new(");
        var conditions = items.Select(i => i.ShowIf is { } condition ? ConditionOf(i, condition) : Code.Of($"null")).ToList();
        var indices = _context.Questionnaire.Scores.Select((s, i) => s.Calculation != ScoreCalculation.PlugIn ? Code.Of($"Index{i}") : Code.Of($"null")).ToList();
        Writer.Indented(() =>
        {
            Writer.Line($"Model.Questionnaire,");
            Writer.Line($"new global::System.Func<global::Sam.GeneratedCode.Reading, bool?>?[] {{ {Code.Join(", ", conditions)} }},");
            Writer.Line($"new global::System.Func<global::Sam.GeneratedCode.Reading, global::Sam.GeneratedCode.Quantity>?[] {{ {Code.Join(", ", indices)} }});");
        });
        Writer.Blank();
        WriteConditions();
        WriteIndices();
        foreach (var item in items.Where(i => _code.IsAsked(i.Code)))
        {
            Writer.Line($"private static global::Sam.GeneratedCode.Operand Item_{_context.Names.Of(item.Code)}({Parameter}) => r.Item({_context.PlaceOf(item.Code)});");
            Writer.Blank();
        }

        Writer.Close();
    }

    // The method of an item's condition, or of all of its conditions at once.
    private Code ConditionOf(Item item, Expression condition)
    {
        var own = Enumerable.Range(0, _conditions.Count).Where(i => _conditions[i].Names.Any(n => item.Code == n)).ToList();
        if (own.Count > 0 && own.Select(i => _conditions[i].Root).Aggregate((a, b) => new ExpressionNode.Binary(BinaryOperator.And, a, b)) == condition.Root)
        {
            return own.Count == 1 ? Code.Of($"Condition{own[0]}") : Code.Of($"static r => {Code.Join(" & ", own.Select(i => Code.Of($"Condition{i}(r)")))}");
        }

        var other = _others.IndexOf(condition.Root);
        if (other < 0)
        {
            other = _others.Count;
            _others.Add(condition.Root);
        }

        return Code.Of($"Other{other}");
    }

    private void WriteConditions()
    {
        for (var i = 0; i < _conditions.Count; i++)
        {
            Writer.Line($"private static bool? Condition{i}({Parameter}) =>");
            WriteBody(_code.Truth(_conditions[i].Root), _conditions[i].Place);
        }

        for (var i = 0; i < _others.Count; i++)
        {
            Writer.Line($"private static bool? Other{i}({Parameter}) =>");
            WriteBody(_code.Truth(_others[i]), null);
        }
    }

    private void WriteIndices()
    {
        var scores = _context.Questionnaire.Scores;
        for (var i = 0; i < scores.Count; i++)
        {
            if (scores[i] is { Value: null, Calculation: not ScoreCalculation.PlugIn } made)
            {
                ItemsIndex.Write(_context, made, i);
            }
            else if (scores[i] is { Value: { } value, Calculation: not ScoreCalculation.PlugIn } score)
            {
                Writer.Line($"private static global::Sam.GeneratedCode.Quantity Index{i}({Parameter}) =>");
                WriteBody(_code.Number(value.Root), _context.Placed.Expressions.FirstOrDefault(e => e.Kind == PlacedExpressionKind.Index && e.Names[0] == score.Id)?.Place);
            }
        }
    }

    private void WriteBody(Code body, Place.InText? place)
    {
        var line = LineDirective.At(place, _context.Options.LinePath);
        if (line is { } directive)
        {
            Writer.Directive($"{directive}");
        }

        Writer.Indented(() => Writer.Line($"{body};"));
        if (line is not null)
        {
            Writer.Directive($"#line default");
        }

        Writer.Blank();
    }
}
