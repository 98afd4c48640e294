using System.Text.Json.Serialization;
using System.Threading.Channels;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Data.Sqlite;
using SurveyApi.Answers;
using SurveyApi.Documents;
using SurveyApi.Endpoints;
using SurveyApi.Surveys;

var builder = WebApplication.CreateSlimBuilder(args);
var settings = builder.Configuration.GetSection(SurveyOptions.Section);
builder.Services.Configure<SurveyOptions>(settings);

// A questionnaire with an error stops the start, not the first respondent.
builder.Services.AddSam(sam => sam.MessageLanguage = Language.English)
    .AddQuestionnaires(settings.Get<SurveyOptions>()?.Folder ?? new SurveyOptions().Folder);
builder.Services.AddSingleton<SurveyCatalogue>();
builder.Services.AddHostedService(services => services.GetRequiredService<SurveyCatalogue>());
builder.Services.AddSingleton<AnswerStore>();
builder.Services.AddHostedService(services => services.GetRequiredService<AnswerStore>());
builder.Services.AddSingleton<ScoreSheets>();
builder.Services.AddHealthChecks().AddCheck<AnswersHealth>("answers");
builder.Services.ConfigureHttpJsonOptions(o =>
{
    o.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default);
    o.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
});
builder.Services.AddProblemDetails();

var app = builder.Build();

// What was not written, or came while the application stops, can be sent again: the answers' ids make that safe.
app.UseExceptionHandler(new ExceptionHandlerOptions
{
    StatusCodeSelector = e => e is SqliteException or ChannelClosedException ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError,
});
app.UseStatusCodePages();
app.MapHealthChecks("/health");
app.MapQuestionnaires();
app.MapSurveys();
app.Run();
