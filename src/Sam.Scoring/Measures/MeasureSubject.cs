namespace Sam;

/// <summary>What a measure is asked about: an item or a composite score. A closed set.</summary>
public abstract record MeasureSubject
{
    private MeasureSubject()
    {
    }

    /// <summary>What is counted of it.</summary>
    public abstract Variable Variable { get; }

    /// <summary>Its name: an item's code or a composite score's id.</summary>
    public abstract string Name { get; }

    /// <summary>An item.</summary>
    public sealed record OfItem(Item Item) : MeasureSubject
    {
        /// <inheritdoc/>
        public override Variable Variable => new Variable.OfItem(Item.Code);

        /// <inheritdoc/>
        public override string Name => Item.Code.Text;
    }

    /// <summary>A composite score ("index").</summary>
    public sealed record OfScore(CompositeScore Score) : MeasureSubject
    {
        /// <inheritdoc/>
        public override Variable Variable => new Variable.OfScore(Score.Id);

        /// <inheritdoc/>
        public override string Name => Score.Id;
    }
}
