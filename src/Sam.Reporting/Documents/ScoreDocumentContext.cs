using System.Text.Json.Serialization;

namespace Sam;

/// <summary>
/// How score documents are read and written without reflection: for <c>JsonSerializer</c>, and for a web application's resolver chain. Keys
/// that a later version adds are passed over.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ScoreDocument))]
[JsonSerializable(typeof(IReadOnlyList<ScoreDocument>))]
[JsonSerializable(typeof(MeasureDocument))]
public sealed partial class ScoreDocumentContext : JsonSerializerContext;
