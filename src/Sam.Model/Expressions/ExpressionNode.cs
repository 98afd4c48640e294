namespace Sam;

/// <summary>A node of an expression. A closed set; names are kept as written, without regard to case.</summary>
public abstract record ExpressionNode
{
    private ExpressionNode()
    {
    }

    /// <summary>The nodes below this one, from left to right.</summary>
    public virtual IEnumerable<ExpressionNode> Children => [];

    /// <summary>True if the node's value is a share between 0 and 1: <c>andel(…)</c>, <c>40 %</c>, and what is chosen or summed of such.</summary>
    public bool GivesShare => this switch
    {
        Share or Call { Function: ExpressionFunction.Share } => true,
        Call { Function: ExpressionFunction.If, Arguments: { Count: 3 } arguments } => arguments[1].GivesShare && arguments[2].GivesShare,
        Binary { Operator: BinaryOperator.Add or BinaryOperator.Subtract } sum => sum.Left.GivesShare && sum.Right.GivesShare,
        _ => false,
    };

    /// <summary>This node and all below it.</summary>
    public IEnumerable<ExpressionNode> SelfAndDescendants() => Children.SelectMany(c => c.SelfAndDescendants()).Prepend(this);

    /// <summary>A number: <c>3</c>, <c>0.5</c>.</summary>
    public sealed record Number(Rational Value) : ExpressionNode;

    /// <summary>A share: <c>40 %</c> is 7/10.</summary>
    public sealed record Share(Rational Value) : ExpressionNode;

    /// <summary>A quoted text that is compared with an answer in words.</summary>
    public sealed record Text(string Value) : ExpressionNode;

    /// <summary>An option of the scale of what stands beside it, by its code.</summary>
    public sealed record Option(string Code) : ExpressionNode;

    /// <summary>The items that a word stands for: one, the parts of a stem, an area, or <c>alla</c>.</summary>
    public sealed record Items(Sequence<ItemCode> Codes) : ExpressionNode;

    /// <summary><c>positiva</c>: the positive options of whatever item is asked about.</summary>
    public sealed record PositiveOptions : ExpressionNode;

    /// <summary>A name that is no item: an index, or a name behind a prefix (<c>enhet.kemikalier</c>, <c>föregående.q24</c>).</summary>
    public sealed record Name(ExpressionScope Scope, string Value) : ExpressionNode;

    /// <summary>A set of options: <c>(ja, delvis)</c>.</summary>
    public sealed record Set(Sequence<ExpressionNode> Members) : ExpressionNode
    {
        /// <inheritdoc/>
        public override IEnumerable<ExpressionNode> Children => Members;
    }

    /// <summary>A function with its arguments.</summary>
    public sealed record Call(ExpressionScope Scope, ExpressionFunction Function, Sequence<ExpressionNode> Arguments) : ExpressionNode
    {
        /// <inheritdoc/>
        public override IEnumerable<ExpressionNode> Children => Arguments;
    }

    /// <summary><c>inte x</c> or <c>-x</c>.</summary>
    public sealed record Unary(UnaryOperator Operator, ExpressionNode Operand) : ExpressionNode
    {
        /// <inheritdoc/>
        public override IEnumerable<ExpressionNode> Children => [Operand];
    }

    /// <summary>Two operands and what is done with them.</summary>
    public sealed record Binary(BinaryOperator Operator, ExpressionNode Left, ExpressionNode Right) : ExpressionNode
    {
        /// <inheritdoc/>
        public override IEnumerable<ExpressionNode> Children => [Left, Right];
    }
}

/// <summary>Where a name is looked up.</summary>
public enum ExpressionScope
{
    /// <summary>This questionnaire.</summary>
    Questionnaire,

    /// <summary><c>enhet.</c>: properties of the unit.</summary>
    Unit,

    /// <summary><c>område.</c>: the items of an area.</summary>
    Section,

    /// <summary><c>föregående.</c>: last wave's questionnaire and answers.</summary>
    Previous,
}

/// <summary>The functions of the language.</summary>
public enum ExpressionFunction
{
    /// <summary><c>besvarad(q)</c>: true if answered.</summary>
    Answered,

    /// <summary><c>poäng(q)</c>: the answer's score.</summary>
    Score,

    /// <summary><c>medel(…)</c>: the mean of scores.</summary>
    Mean,

    /// <summary><c>summa(…)</c>: the sum of scores.</summary>
    Sum,

    /// <summary><c>median(…)</c>.</summary>
    Median,

    /// <summary><c>lägsta(…)</c>.</summary>
    Min,

    /// <summary><c>högsta(…)</c>.</summary>
    Max,

    /// <summary><c>antal(items, option)</c>: how many items have that answer.</summary>
    Count,

    /// <summary><c>andel(items, options)</c>: the share of items with one of those answers.</summary>
    Share,

    /// <summary><c>om(condition, then, else)</c>.</summary>
    If,

    /// <summary><c>datum(year, month, day)</c>.</summary>
    Date,
}

/// <summary>Operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>inte</c>.</summary>
    Not,

    /// <summary><c>-</c>.</summary>
    Negate,
}

/// <summary>Operators with two operands.</summary>
public enum BinaryOperator
{
    /// <summary><c>=</c>.</summary>
    Equal,

    /// <summary><c>!=</c>.</summary>
    NotEqual,

    /// <summary><c>&lt;</c>.</summary>
    Less,

    /// <summary><c>&lt;=</c>.</summary>
    AtMost,

    /// <summary><c>&gt;</c>.</summary>
    Greater,

    /// <summary><c>&gt;=</c>.</summary>
    AtLeast,

    /// <summary><c>+</c>.</summary>
    Add,

    /// <summary><c>-</c>.</summary>
    Subtract,

    /// <summary><c>*</c>.</summary>
    Multiply,

    /// <summary><c>/</c>.</summary>
    Divide,

    /// <summary><c>i</c>.</summary>
    In,

    /// <summary><c>inte i</c>.</summary>
    NotIn,

    /// <summary><c>och</c>.</summary>
    And,

    /// <summary><c>eller</c>.</summary>
    Or,
}
