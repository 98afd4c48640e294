using Microsoft.Extensions.Diagnostics.HealthChecks;
using SurveyApi.Surveys;

namespace SurveyApi.Answers;

/// <summary>Healthy while the answers can be read and the writer runs.</summary>
internal sealed class AnswersHealth(AnswerStore store, SurveyCatalogue surveys) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        store.IsClosed(surveys.Ids.First());
        return Task.FromResult(store.ExecuteTask is { IsCompleted: false } ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("nothing writes answers"));
    }
}
