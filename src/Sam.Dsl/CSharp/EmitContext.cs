namespace Sam.CSharp;

/// <summary>What every part of the emitter needs: the questionnaire, the names, and where to write.</summary>
internal sealed class EmitContext
{
    private readonly Dictionary<ItemCode, int> _places = [];

    public EmitContext(PlacedQuestionnaire placed, CSharpOptions options)
    {
        Placed = placed;
        Options = options;
        Names = new CSharpNames(placed.Questionnaire, options);
        Docs = new DocComments(this);
        for (var i = 0; i < Questionnaire.Items.Count; i++)
        {
            _places.Add(Questionnaire.Items[i].Code, i);
        }
    }

    public PlacedQuestionnaire Placed { get; }

    public CSharpOptions Options { get; }

    public CSharpNames Names { get; }

    public CSharpWriter Writer { get; } = new();

    public DocComments Docs { get; }

    /// <summary>The place of an item in the questionnaire, from 0.</summary>
    public int PlaceOf(ItemCode code) => _places[code];

    public Questionnaire Questionnaire => Placed.Questionnaire;
}
