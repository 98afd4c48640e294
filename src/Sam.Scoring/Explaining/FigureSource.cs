namespace Sam.Explaining;

/// <summary>What a figure was computed from, so that it can be explained when somebody asks.</summary>
internal abstract class FigureSource
{
    public abstract Explanation Explain(Figure figure);
}
