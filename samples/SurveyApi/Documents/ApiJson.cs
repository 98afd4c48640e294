using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using SurveyApi.Answers;

namespace SurveyApi.Documents;

/// <summary>All JSON in and out, generated when the application is built. What is read is read strictly.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    AllowDuplicateProperties = false,
    PropertyNameCaseInsensitive = false,
    NumberHandling = JsonNumberHandling.Strict,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    MaxDepth = 4)]
[JsonSerializable(typeof(ResponseBody))]
[JsonSerializable(typeof(SortedDictionary<string, AnswerValue>))]
[JsonSerializable(typeof(ReceiptDocument))]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(DiagnosticProblem))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
