using VerifyXunit;

namespace Sam.Conventions.Tests;

/// <summary>The public face of every library, committed: a change shows in review.</summary>
public class PublicApiTests
{
    [Fact]
    public Task SamModelHasThisFace() => Verifier.Verify(PublicApi.Of(Libraries.Named("Sam.Model")));

    [Fact]
    public Task SamDslHasThisFace() => Verifier.Verify(PublicApi.Of(Libraries.Named("Sam.Dsl")));

    [Fact]
    public Task SamScoringHasThisFace() => Verifier.Verify(PublicApi.Of(Libraries.Named("Sam.Scoring")));

    [Fact]
    public Task SamDataHasThisFace() => Verifier.Verify(PublicApi.Of(Libraries.Named("Sam.Data")));

    [Fact]
    public Task SamReportingHasThisFace() => Verifier.Verify(PublicApi.Of(Libraries.Named("Sam.Reporting")));

    [Fact]
    public Task SamStatisticsHasThisFace() => Verifier.Verify(PublicApi.Of(Libraries.Named("Sam.Statistics")));

    [Fact]
    public Task SamTestingHasThisFace() => Verifier.Verify(PublicApi.Of(Libraries.Named("Sam.Testing")));

    [Fact]
    public Task SamExtensionsDependencyInjectionHasThisFace() => Verifier.Verify(PublicApi.Of(Libraries.Named("Sam.Extensions.DependencyInjection")));

    [Fact]
    public void EveryPublicTypeIsInTheNamespaceThatUsersType() =>
        Assert.All(Libraries.PublicTypes.Where(t => t.Namespace != "Sam.GeneratedCode"), t => Assert.Equal("Sam", t.Namespace));
}
