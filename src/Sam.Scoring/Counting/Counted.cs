using Sam.Columns;

namespace Sam.Counting;

/// <summary>A variable as columns hold it: what its codes stand for, and where they are.</summary>
internal abstract record Counted(Variable Variable, CodeBook Book)
{
    /// <summary>The columns of a variable.</summary>
    /// <exception cref="ArgumentException">The set has no such variable.</exception>
    public static Counted Of(ResponseSet set, Variable variable)
    {
        switch (variable)
        {
            case Variable.OfItem item:
                var column = set.ColumnOf(item.Item);
                return column is ChoiceColumn choice
                    ? new Bytes(variable, column.Book, () => choice.Bytes, set.Sealed?.Of(item.Item))
                    : new Codes(variable, column.Book, (first, codes) => Fill(column, first, codes));
            case Variable.OfOption option:
                var choices = set.ColumnOf(option.Item) as ChoicesColumn
                    ?? throw new ArgumentException($"item '{option.Item}' takes one answer, so its options are no variables", nameof(variable));
                var index = choices.IndexOf(option.Option);
                return new Codes(variable, Ticked, (first, codes) => FillTicked(choices, index, first, codes));
            case Variable.OfScore score:
                var values = set.ScoresOf(score.Score);
                return values.IsShort ? new Bytes(variable, values.Book, () => values.Bytes, null) : new Codes(variable, values.Book, (first, codes) => values.Codes.Slice(first, codes.Length).CopyTo(codes));
            case Variable.OfStatus:
                return new Status(variable, Statuses);
            case Variable.OfRole:
                return new Codes(variable, CodeBook.OfNames(set.RoleNames), (first, codes) => FillRoles(set, first, codes));
            default:
                throw new ArgumentException($"the engine in memory can't count {variable}", nameof(variable));
        }
    }

    /// <summary>The two codes of an option: ticked, not ticked.</summary>
    public static CodeBook Ticked { get; } = CodeBook.OfNames(["ticked", "not-ticked"]);

    /// <summary>The statuses in the order of <see cref="ResponseStatus"/>.</summary>
    public static CodeBook Statuses { get; } = CodeBook.OfNames(Enum.GetNames<ResponseStatus>());

    /// <summary>A byte per response, as <see cref="ChoiceColumn"/> has them.</summary>
    /// <param name="Variable">The variable.</param>
    /// <param name="Book">What its codes stand for.</param>
    /// <param name="All">The codes of all responses.</param>
    /// <param name="Sorted">The codes of responses in the analysis, by segment, where the set is sealed; otherwise null.</param>
    public sealed record Bytes(Variable Variable, CodeBook Book, ByteCodes All, byte[]? Sorted) : Counted(Variable, Book);

    /// <summary>A code per response, asked for in blocks.</summary>
    public sealed record Codes(Variable Variable, CodeBook Book, CodeBlock At) : Counted(Variable, Book);

    /// <summary>The status, which is counted for all responses while their rows are looked up.</summary>
    public sealed record Status(Variable Variable, CodeBook Book) : Counted(Variable, Book);

    private static void Fill(Column column, int first, Span<int> codes)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = column.CodeAt(first + i);
        }
    }

    private static void FillTicked(ChoicesColumn column, int option, int first, Span<int> codes)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = column.CodeAt(first + i) is var code and < 0 ? code : column.IsTicked(first + i, option) ? 0 : 1;
        }
    }

    private static void FillRoles(ResponseSet set, int first, Span<int> codes)
    {
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = set.RoleAt(first + i);
        }
    }
}

/// <summary>The codes of all responses; asked for at each count, since a set under construction may have moved them.</summary>
internal delegate ReadOnlySpan<byte> ByteCodes();

/// <summary>Gives the codes of the responses from one on.</summary>
internal delegate void CodeBlock(int first, Span<int> codes);
