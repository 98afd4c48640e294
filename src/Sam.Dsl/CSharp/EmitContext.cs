namespace Sam.CSharp;

/// <summary>What every part of the emitter needs: the questionnaire, the names, and where to write.</summary>
internal sealed class EmitContext
{
    public EmitContext(PlacedQuestionnaire placed, CSharpOptions options)
    {
        Placed = placed;
        Options = options;
        Names = new CSharpNames(placed.Questionnaire, options);
        Docs = new DocComments(this);
    }

    public PlacedQuestionnaire Placed { get; }

    public CSharpOptions Options { get; }

    public CSharpNames Names { get; }

    public CSharpWriter Writer { get; } = new();

    public DocComments Docs { get; }

    public Questionnaire Questionnaire => Placed.Questionnaire;
}
