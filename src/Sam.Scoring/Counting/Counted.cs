using Sam.Columns;

namespace Sam.Counting;

/// <summary>A variable as columns hold it: what its codes stand for, and where they are.</summary>
internal abstract record Counted(Variable Variable, CodeBook Book)
{
    /// <summary>The columns of a variable.</summary>
    /// <exception cref="ArgumentException">The set has no such variable.</exception>
    public static Counted Of(ResponseSet set, Variable variable) => variable switch
    {
        Variable.OfItem item => set.ColumnOf(item.Item) switch
        {
            ChoiceColumn choice => new Bytes(variable, choice.Book, () => choice.Bytes, set.Sealed?.Of(item.Item)),
            var column => new Codes(variable, column.Book, column),
        },
        Variable.OfOption option => set.ColumnOf(option.Item) is ChoicesColumn choices
            ? new Ticks(variable, choices, choices.IndexOf(option.Option))
            : throw new ArgumentException($"item '{option.Item}' takes one answer, so its options are no variables", nameof(variable)),
        Variable.OfScore score => set.ScoresOf(score.Score) switch
        {
            { IsShort: true } values => new Bytes(variable, values.Book, () => values.Bytes, set.Sealed?.Of(score.Score, values)),
            var values => new Scores(variable, values),
        },
        Variable.OfStatus => new Statuses(variable, set),
        Variable.OfRole => new Roles(variable, set),
        Variable.OfParts parts => new Parts(variable, new AnsweredParts(set, parts.Score)),
        Variable.OfPair pair => new Pairs(variable, Of(set, pair.First), Of(set, pair.Second)),
        _ => throw new ArgumentException($"the engine in memory can't count {variable}", nameof(variable)),
    };

    /// <summary>Gives the codes of the responses from one on; below 0 for none.</summary>
    public abstract void Fill(int first, Span<int> codes);

    /// <summary>A byte per response, as <see cref="ChoiceColumn"/> has them.</summary>
    /// <param name="Variable">The variable.</param>
    /// <param name="Book">What its codes stand for.</param>
    /// <param name="All">The codes of all responses.</param>
    /// <param name="Sorted">The codes of responses in the analysis, by segment, where the set is sealed; otherwise null.</param>
    public sealed record Bytes(Variable Variable, CodeBook Book, ByteCodes All, byte[]? Sorted) : Counted(Variable, Book)
    {
        public override void Fill(int first, Span<int> codes)
        {
            var bytes = All().Slice(first, codes.Length);
            for (var i = 0; i < codes.Length; i++)
            {
                codes[i] = ScatterKernel.PlaceOf(bytes[i]) - AggregateLayout.FirstCode;
            }
        }
    }

    /// <summary>An item of another kind.</summary>
    public sealed record Codes(Variable Variable, CodeBook Book, Column Column) : Counted(Variable, Book)
    {
        public override void Fill(int first, Span<int> codes)
        {
            for (var i = 0; i < codes.Length; i++)
            {
                codes[i] = Column.CodeAt(first + i);
            }
        }
    }

    /// <summary>Whether an option is ticked.</summary>
    public sealed record Ticks(Variable Variable, ChoicesColumn Column, int Option) : Counted(Variable, Ticked)
    {
        private static CodeBook Ticked { get; } = CodeBook.OfNames(["ticked", "not-ticked"]);

        public override void Fill(int first, Span<int> codes)
        {
            for (var i = 0; i < codes.Length; i++)
            {
                codes[i] = Column.CodeAt(first + i) is var code and < 0 ? code : Column.IsTicked(first + i, Option) ? 0 : 1;
            }
        }
    }

    /// <summary>A composite score of many values.</summary>
    public sealed record Scores(Variable Variable, ScoreColumn Values) : Counted(Variable, Values.Book)
    {
        public override void Fill(int first, Span<int> codes) => Values.Codes.Slice(first, codes.Length).CopyTo(codes);
    }

    /// <summary>The role.</summary>
    public sealed record Roles(Variable Variable, ResponseSet Set) : Counted(Variable, CodeBook.OfNames(Set.RoleNames))
    {
        public override void Fill(int first, Span<int> codes)
        {
            for (var i = 0; i < codes.Length; i++)
            {
                codes[i] = Set.RoleAt(first + i);
            }
        }
    }

    /// <summary>How much of a composite score's items is answered.</summary>
    public sealed record Parts(Variable Variable, AnsweredParts Answered) : Counted(Variable, AnsweredParts.Book)
    {
        public override void Fill(int first, Span<int> codes)
        {
            for (var i = 0; i < codes.Length; i++)
            {
                codes[i] = Answered.CodeAt(first + i);
            }
        }
    }

    /// <summary>The status, which counts for all responses.</summary>
    public sealed record Statuses(Variable Variable, ResponseSet Set) : Counted(Variable, Names)
    {
        private static CodeBook Names { get; } = CodeBook.OfNames(Enum.GetNames<ResponseStatus>());

        public override void Fill(int first, Span<int> codes)
        {
            for (var i = 0; i < codes.Length; i++)
            {
                codes[i] = (int)Set.StatusAt(first + i);
            }
        }
    }

    /// <summary>Two variables at once; blank and not shown come after the codes of either book.</summary>
    public sealed record Pairs(Variable Variable, Counted First, Counted Second) : Counted(Variable, CodeBook.OfPairs(First.Book, Second.Book))
    {
        public override void Fill(int first, Span<int> codes)
        {
            Span<int> second = new int[codes.Length];
            First.Fill(first, codes);
            Second.Fill(first, second);
            var (rows, columns) = (First.Book.Entries.Count, Second.Book.Entries.Count);
            for (var i = 0; i < codes.Length; i++)
            {
                codes[i] = (Placed(codes[i], rows) * (columns + 2)) + Placed(second[i], columns);
            }
        }

        private static int Placed(int code, int entries) => code >= 0 ? code : entries - 1 - code;
    }
}

/// <summary>The codes of all responses.</summary>
internal delegate ReadOnlySpan<byte> ByteCodes();
