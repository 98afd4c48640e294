using System.Text.Json;
using System.Text.Json.Serialization;

namespace Sam;

/// <summary>The figures of an item. Mean, median and share are null where the scale does not allow them.</summary>
public sealed record MeasuresDocument
{
    /// <summary>The mean.</summary>
    public required MeanDocument? Mean { get; init; }

    /// <summary>The median.</summary>
    public required MedianDocument? Median { get; init; }

    /// <summary>The share of positive answers.</summary>
    public required ShareDocument? Share { get; init; }

    /// <summary>Of a several-choice item: the options; null for other items.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ChoiceDocument>? Choices { get; init; }

    /// <summary>Of a number: the five-number summary; null for other items.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SummaryDocument? Summary { get; init; }

    /// <summary>Of free text: how many; null for other items.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextsDocument? Texts { get; init; }

    /// <summary>What the questionnaire or a plug-in asks for beside these, by name; see <see cref="Named"/>.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Others { get; set; }

    /// <summary>Of a several-choice item: how many options those who chose anything chose, on average; null where nobody did, and for other items.</summary>
    [JsonIgnore]
    public double? AverageChoices => DocumentNumbers.Find(Others, "choicesPerRespondent");

    /// <summary>A measure by the name that JSON gives it: <c>net</c>, <c>top2</c>, <c>sd</c>; null if it is not among them.</summary>
    public MeasureDocument? Named(string name) => DocumentNumbers.Measure(Others, name);
}
