using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Sam.Catalogues;

namespace Sam;

/// <summary>Adds Sam to the services of an application.</summary>
public static class SamServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IQuestionnaireCatalogue"/>, filled when the host starts, and <see cref="SurveyScorer"/>, both one for all and safe for
    /// threads. What fills the catalogue is said on the builder that is returned; without anything it is empty. Calling it again adds to the same.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets options; null to leave them.</param>
    public static SamBuilder AddSam(this IServiceCollection services, Action<SamOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<SamOptions>().Configure(configure ?? (_ => { }));
        services.TryAddSingleton<QuestionnaireCatalogue>();
        services.TryAddSingleton<IQuestionnaireCatalogue>(s => s.GetRequiredService<QuestionnaireCatalogue>());
        services.TryAddSingleton<SurveyScorer>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, CatalogueStart>());
        return new SamBuilder(services);
    }
}
