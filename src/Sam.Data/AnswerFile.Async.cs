using Sam.Tables;

namespace Sam;

/// <content>From streams: the bytes arrive asynchronously, what is made of them is the same.</content>
public static partial class AnswerFile
{
    /// <summary>The same as <see cref="Read"/>, of a stream, for instance the body of a request. It is read to its end and stays open.</summary>
    /// <param name="content">The stream; reading begins where it stands. How long it may be is for whoever opened it to say.</param>
    /// <param name="path">The path for diagnostics; its ending tells CSV from JSON.</param>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="organisation">Who was asked; null to take the units of the answers, under one root <c>alla</c>.</param>
    /// <param name="limits">When a response is partial or complete; null for <see cref="CompletenessLimits.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<ParseResult<ResponseSet>> ReadAsync(
        Stream content, string path, Questionnaire questionnaire, Organisation? organisation = null, CompletenessLimits? limits = null, CancellationToken cancellationToken = default) =>
        Read(await StreamBytes.ReadAsync(content, cancellationToken).ConfigureAwait(false), path, questionnaire, organisation, limits);

    /// <summary>The same as <see cref="Count(ReadOnlyMemory{byte}, string, Questionnaire, Organisation, AggregationPlan)"/>, of a stream. It is read to its end and stays open.</summary>
    /// <param name="content">The stream; reading begins where it stands.</param>
    /// <param name="path">The path for diagnostics; its ending tells CSV from JSON.</param>
    /// <param name="questionnaire">What was asked.</param>
    /// <param name="organisation">Who was asked.</param>
    /// <param name="plan">What is counted.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<ParseResult<Aggregates>> CountAsync(
        Stream content, string path, Questionnaire questionnaire, Organisation organisation, AggregationPlan plan, CancellationToken cancellationToken = default) =>
        Count(await StreamBytes.ReadAsync(content, cancellationToken).ConfigureAwait(false), path, questionnaire, organisation, plan);
}
