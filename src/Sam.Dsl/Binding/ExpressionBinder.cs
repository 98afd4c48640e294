using Sam.Expressions;
using Sam.Syntax;

namespace Sam.Binding;

/// <summary>Expressions: text → syntax → tree, with every name looked up. Names that do not exist are reported at their own characters.</summary>
internal sealed class ExpressionBinder(BindingContext context, NameTable names)
{
    /// <summary>Reads an expression; null where it has an error, which has been reported.</summary>
    public BoundExpression? Bind(ScalarSyntax text)
    {
        var source = text.Text.TrimEnd();
        Place PlaceOf(int start, int length) => context.Source.PlaceOf(text.SpanOf(start, length));
        if (ExpressionReader.Read(source, PlaceOf, out var diagnostic) is not { } syntax)
        {
            context.Report(diagnostic!);
            return null;
        }

        var places = new ExpressionPlaces(text);
        var walk = new Walk(context, names, places, s => text.SpanOf(s.Start, s.Length));
        var root = walk.Convert(syntax, null);
        if (walk.HasErrors)
        {
            return null;
        }

        var bound = new BoundExpression(new Expression(source, root), places);
        context.Expressions.Add(bound);
        ConstantDivision.Check(context, bound);
        return bound;
    }

    /// <summary>One walk over one expression.</summary>
    private sealed class Walk(BindingContext context, NameTable names, ExpressionPlaces places, Func<(int Start, int Length), TextSpan> spanOf)
    {
        private static readonly ExpressionNode Nothing = new ExpressionNode.Items(default);

        public bool HasErrors { get; private set; }

        /// <summary>The node of a piece of syntax.</summary>
        /// <param name="syntax">The syntax.</param>
        /// <param name="beside">The scale of what it is compared with; a bare name is then an option of it.</param>
        public ExpressionNode Convert(ExpressionSyntax syntax, Beside? beside) => places.Keep(NodeOf(syntax, beside), syntax);

        private ExpressionNode NodeOf(ExpressionSyntax syntax, Beside? beside) => syntax switch
        {
            ExpressionSyntax.Number number when beside is { IsNumeric: false } => Option(number, number.Value.ToString(), beside),
            ExpressionSyntax.Number { IsShare: true } share => new ExpressionNode.Share(share.Value),
            ExpressionSyntax.Number number => new ExpressionNode.Number(number.Value),
            ExpressionSyntax.Quoted quoted => beside is null ? new ExpressionNode.Text(quoted.Value) : Option(quoted, quoted.Value, beside),
            ExpressionSyntax.Name name => Name(name, beside),
            ExpressionSyntax.Range range => Range(range),
            ExpressionSyntax.Parentheses { Members.Count: 1 } one => Convert(one.Members[0], beside),
            ExpressionSyntax.Parentheses several => new ExpressionNode.Set(several.Members.Select(m => Convert(m, beside)).ToSequence()),
            ExpressionSyntax.Call call => Call(call),
            ExpressionSyntax.Unary unary => new ExpressionNode.Unary(unary.Operator, Convert(unary.Operand, null)),
            ExpressionSyntax.Binary binary => Binary(binary),
            _ => Nothing,
        };

        private ExpressionNode.Binary Binary(ExpressionSyntax.Binary binary)
        {
            var compares = binary.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.In or BinaryOperator.NotIn;
            if (compares && AreOptions(binary.Right) && WithoutQ(binary.Left))
            {
                return new ExpressionNode.Binary(binary.Operator, Nothing, Nothing);
            }

            var right = Convert(binary.Right, compares ? BesideOf(binary.Left) ?? BesideUnknown(binary) : null);
            if (binary.Operator is BinaryOperator.In or BinaryOperator.NotIn && right is not ExpressionNode.Set)
            {
                right = new ExpressionNode.Set(Sequence.Of(right));
            }

            var left = Convert(binary.Left, compares && BesideOf(binary.Left) is null ? BesideOf(binary.Right) : null);
            return new ExpressionNode.Binary(binary.Operator, left, right);
        }

        // 1 = nej: a number is never an option, so the question is meant.
        private bool WithoutQ(ExpressionSyntax syntax)
        {
            if (syntax is not ExpressionSyntax.Number { IsShare: false } number || !names.TryItems("q" + number.Value, out _))
            {
                return false;
            }

            HasErrors = true;
            context.ReportNumberAsName(spanOf((number.Start, number.Length)), number.Value.ToString());
            return true;
        }

        private bool AreOptions(ExpressionSyntax syntax) => syntax switch
        {
            ExpressionSyntax.Quoted => true,
            ExpressionSyntax.Name { Prefix: null } name => !names.TryItems(name.Value, out _) && !names.Indices.Contains(name.Value) && !ExpressionWords.All.Is(name.Value),
            ExpressionSyntax.Parentheses several => several.Members.All(AreOptions),
            _ => false,
        };

        // q7 = ja: where there is no q7, nothing can be said of ja.
        private Beside? BesideUnknown(ExpressionSyntax.Binary binary) =>
            binary.Left is ExpressionSyntax.Name { Prefix: null } left && BesideOf(binary.Right) is null
            && !names.TryItems(left.Value, out _) && !names.Indices.Contains(left.Value) && !ExpressionWords.All.Is(left.Value)
                ? Beside.Anything
                : null;

        private Beside? BesideOf(ExpressionSyntax syntax) => syntax switch
        {
            ExpressionSyntax.Parentheses { Members.Count: 1 } one => BesideOf(one.Members[0]),
            ExpressionSyntax.Name { Prefix: null } name when names.TryItems(name.Value, out var codes) && codes.Count == 1 =>
                names.IsFaulty(codes[0]) ? Beside.Anything : Beside.Of(name.Value, names.ItemOf(codes[0])),
            ExpressionSyntax.Name { Prefix: { } prefix } name => ScopeOf(prefix) switch
            {
                ExpressionScope.Unit => names.Properties.FirstOrDefault(p => Same(p.Name, name.Value)) is { Scale: { } scale } property ? new Beside(property.Name, scale, scale.IsNumeric) : Beside.Anything,
                ExpressionScope.Section => null,
                ExpressionScope.Previous when context.Previous is { } previous && PreviousNames.Only(previous, name.Value) is { Scale: { } asked } =>
                    new Beside(prefix + "." + name.Value, asked, asked.IsNumeric),
                _ => Beside.Anything,
            },
            _ => null,
        };

        private ExpressionNode Name(ExpressionSyntax.Name name, Beside? beside)
        {
            if (name.Prefix is not null)
            {
                return Prefixed(name);
            }

            if (beside is not null && (beside.Scale is null || beside.Scale.Find(name.Value) is not null || !names.TryItems(name.Value, out _)))
            {
                return ExpressionWords.Positive.Is(name.Value) ? new ExpressionNode.PositiveOptions() : Option(name, name.Value, beside);
            }

            if (names.TryItems(name.Value, out var codes))
            {
                return new ExpressionNode.Items(codes);
            }

            if (ExpressionWords.All.Is(name.Value))
            {
                return new ExpressionNode.Items(names.All);
            }

            return names.Indices.Contains(name.Value)
                ? new ExpressionNode.Name(ExpressionScope.Questionnaire, name.Value)
                : Unknown(name, names.ItemNames.Concat(names.Indices), new Message(" bland frågorna", " among the questions"));
        }

        private ExpressionNode Prefixed(ExpressionSyntax.Name name)
        {
            switch (ScopeOf(name.Prefix!))
            {
                case ExpressionScope.Unit when names.Properties.All(p => !Same(p.Name, name.Value)):
                    return Unknown(name, names.Properties.Select(p => p.Name), new Message(" bland enhetsegenskaperna", " among the unit properties"));
                case ExpressionScope.Section:
                    return names.TrySection(name.Value, out var codes)
                        ? new ExpressionNode.Items(codes)
                        : Unknown(name, names.SectionNames, new Message(" bland områdena", " among the sections"));
                case ExpressionScope.Previous when context.Previous is { } previous && !PreviousNames.Has(previous, name.Value):
                    return Unknown(name, PreviousNames.All(previous), PreviousNames.Where(previous));
                case { } scope:
                    return new ExpressionNode.Name(scope, name.Value);
                default:
                    HasErrors = true;
                    context.ReportUnknown(
                        ExpressionDiagnostics.UnknownName, spanOf((name.Start, name.Prefix!.Length)), name.Prefix!,
                        ExpressionWords.Prefixes.Select(p => p.In(context.Language)),
                        Message.Same(name.Prefix!), new Message(" före en punkt", " before a point"));
                    return Nothing;
            }
        }

        private ExpressionNode Option(ExpressionSyntax syntax, string text, Beside beside)
        {
            if (beside.Scale is null)
            {
                return new ExpressionNode.Option(text);
            }

            if (beside.Scale.Find(text) is { } option)
            {
                return new ExpressionNode.Option(option.Code);
            }

            HasErrors = true;
            var codes = beside.Scale.Options.Select(o => o.Code).ToList();
            var shown = string.Join(", ", codes.Take(10)) + (codes.Count > 10 ? ", …" : "");
            context.ReportUnknown(
                ExpressionDiagnostics.UnknownOption, spanOf((syntax.Start, syntax.Length)), text, codes,
                Message.Same(text), Message.Same(beside.Name), Message.Same(shown));
            return Nothing;
        }

        private ExpressionNode.Items Range(ExpressionSyntax.Range range)
        {
            var from = Convert(range.From, null) as ExpressionNode.Items;
            var to = Convert(range.To, null) as ExpressionNode.Items;
            if (HasErrors || from is null || to is null || from.Codes.IsEmpty || to.Codes.IsEmpty)
            {
                return new ExpressionNode.Items(default);
            }

            var codes = names.Between(from.Codes[0], to.Codes[to.Codes.Count - 1]);
            if (codes.IsEmpty)
            {
                HasErrors = true;
                context.Report(ExpressionDiagnostics.RangeBackwards, spanOf((range.Start, range.Length)), range.From.Value, range.To.Value);
            }

            return new ExpressionNode.Items(codes);
        }

        private ExpressionNode Call(ExpressionSyntax.Call call)
        {
            var scope = call.Function.Prefix is { } prefix ? ScopeOf(prefix) : ExpressionScope.Questionnaire;
            var function = ExpressionWords.Functions.FirstOrDefault(f => f.Is(call.Function.Value));
            if (function is null || scope is not (ExpressionScope.Questionnaire or ExpressionScope.Previous))
            {
                HasErrors = true;
                var known = ExpressionWords.Functions.Select(f => f.In(context.Language)).ToList();
                context.ReportUnknown(
                    ExpressionDiagnostics.UnknownFunction, spanOf((call.Function.ValueStart, call.Function.Value.Length)), call.Function.Value, known,
                    Message.Same(call.Function.Value), Message.Same(string.Join(", ", known)));
                return Nothing;
            }

            CheckArity(call, function.Value);
            var takesOptions = function.Value is ExpressionFunction.Count or ExpressionFunction.Share;
            var isPrevious = scope == ExpressionScope.Previous;
            if (!isPrevious && MustBeItems(function.Value, call.Arguments).Where(WithoutQ).ToList() is { Count: > 0 })
            {
                return Nothing;
            }

            var arguments = call.Arguments.Select((a, i) => takesOptions && i > 0 ? AnyOption(a, isPrevious) : Items(a, isPrevious)).ToSequence();
            return new ExpressionNode.Call(scope!.Value, function.Value, arguments);
        }

        // Numbers may stand among what is added up or compared, but a mean of numbers alone is one of questions.
        private static IEnumerable<ExpressionSyntax> MustBeItems(ExpressionFunction function, IReadOnlyList<ExpressionSyntax> arguments) => function switch
        {
            ExpressionFunction.Count or ExpressionFunction.Share or ExpressionFunction.Answered or ExpressionFunction.Score => arguments.Take(1),
            ExpressionFunction.Mean or ExpressionFunction.Sum or ExpressionFunction.Median when arguments.All(a => a is ExpressionSyntax.Number) => arguments,
            _ => [],
        };

        // Last wave's names are checked only when its questionnaire is at hand.
        private ExpressionNode Items(ExpressionSyntax syntax, bool isPrevious) =>
            isPrevious && syntax is ExpressionSyntax.Name { Prefix: null } name
                ? context.Previous is { } previous && !ExpressionWords.All.Is(name.Value) && !PreviousNames.Has(previous, name.Value)
                    ? Unknown(name, PreviousNames.All(previous), PreviousNames.Where(previous))
                    : new ExpressionNode.Name(ExpressionScope.Previous, ExpressionWords.All.Is(name.Value) ? ExpressionWords.All.Swedish : name.Value)
                : Convert(syntax, null);

        private ExpressionNode AnyOption(ExpressionSyntax syntax, bool isPrevious)
        {
            var text = syntax switch
            {
                ExpressionSyntax.Name { Prefix: null } name => name.Value,
                ExpressionSyntax.Quoted quoted => quoted.Value,
                ExpressionSyntax.Number { IsShare: false } number => number.Value.ToString(),
                _ => null,
            };
            if (text is not null && ExpressionWords.Positive.Is(text))
            {
                return new ExpressionNode.PositiveOptions();
            }

            if (text is null)
            {
                return syntax is ExpressionSyntax.Parentheses several
                    ? new ExpressionNode.Set(several.Members.Select(m => AnyOption(m, isPrevious)).ToSequence())
                    : Convert(syntax, null);
            }

            var option = names.ItemNames.SelectMany(n => names.TryItems(n, out var codes) ? codes : default)
                .Select(c => names.ItemOf(c).Scale?.Find(text))
                .FirstOrDefault(o => o is not null);
            if (option is null && !isPrevious && !names.HasFaulty)
            {
                HasErrors = true;
                var all = names.All.SelectMany(c => names.ItemOf(c).Answer.Options).Select(o => o.Code).Distinct();
                context.ReportUnknown(
                    ExpressionDiagnostics.UnknownName, spanOf((syntax.Start, syntax.Length)), text, all,
                    Message.Same(text), new Message(" bland svarsalternativen", " among the options"));
            }

            return new ExpressionNode.Option(option?.Code ?? text);
        }

        private void CheckArity(ExpressionSyntax.Call call, ExpressionFunction function)
        {
            var (least, most, wanted) = function switch
            {
                ExpressionFunction.Answered or ExpressionFunction.Score => (1, 1, new Message("en fråga", "one question")),
                ExpressionFunction.Count or ExpressionFunction.Share => (2, int.MaxValue, new Message("frågor och minst ett svarsalternativ", "questions and at least one option")),
                ExpressionFunction.If => (3, 3, new Message("villkor, värde om det stämmer och värde annars", "a condition, a value if it holds and a value otherwise")),
                ExpressionFunction.Date => (3, 3, new Message("år, månad och dag", "year, month and day")),
                _ => (1, int.MaxValue, new Message("minst en fråga", "at least one question")),
            };
            if (call.Arguments.Count >= least && call.Arguments.Count <= most)
            {
                return;
            }

            HasErrors = true;
            context.Report(ExpressionDiagnostics.WrongArity, spanOf((call.Start, call.Length)), Message.Same(call.Function.Value), wanted);
        }

        private ExpressionNode Unknown(ExpressionSyntax.Name name, IEnumerable<string> candidates, Message where)
        {
            HasErrors = true;
            context.ReportUnknown(
                ExpressionDiagnostics.UnknownName, spanOf((name.ValueStart, name.Value.Length)), name.Value, candidates,
                Message.Same(name.Value), where);
            return Nothing;
        }

        private static ExpressionScope? ScopeOf(string prefix) => ExpressionWords.Prefixes.FirstOrDefault(p => p.Is(prefix))?.Value;

        private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What a bare name is compared with: its name, its scale where that is known, and whether its options are numbers.</summary>
    private sealed record Beside(string Name, ResponseScale? Scale, bool IsNumeric)
    {
        /// <summary>Something whose options are not known: last wave's items, and names or scales whose faults have been reported.</summary>
        public static Beside Anything { get; } = new("", null, false);

        public static Beside? Of(string name, Item item) => item.Scale is { } scale ? new Beside(name, scale, scale.IsNumeric) : null;
    }
}
