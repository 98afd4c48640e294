using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Sam.Catalogues;

/// <summary>Reads sources one reading at a time, and puts each set in place whole.</summary>
internal sealed class QuestionnaireCatalogue(IEnumerable<IQuestionnaireSource> sources, IEnumerable<IMeasure> measures, IOptions<SamOptions> options, ILogger<QuestionnaireCatalogue> logger)
    : IQuestionnaireCatalogue, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private volatile QuestionnaireSet? _current;

    public QuestionnaireSet Current => _current ?? throw new InvalidOperationException("No questionnaire has been read yet: they are when the host starts, or by ReloadAsync.");

    public async Task<QuestionnaireSet> ReloadAsync(CancellationToken cancellationToken = default)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var read = await ReadAsync(cancellationToken).ConfigureAwait(false);
            if (!read.HasErrors)
            {
                _current = read;
                logger.Loaded(read.All.Count);
            }
            else if (_current is { } kept)
            {
                logger.Kept(kept.All.Count);
            }

            return read;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>The first reading.</summary>
    /// <exception cref="InvalidQuestionnairesException">A questionnaire has errors, and the options do not let the host start then.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var read = await ReloadAsync(cancellationToken).ConfigureAwait(false);
        if (read.HasErrors && !options.Value.StartsWithErrors)
        {
            throw new InvalidQuestionnairesException(read.Diagnostics, options.Value.MessageLanguage);
        }

        _current ??= read;
    }

    public void Dispose() => _turn.Dispose();

    private async Task<QuestionnaireSet> ReadAsync(CancellationToken cancellationToken)
    {
        var texts = new List<IReadOnlyList<QuestionnaireFile>>();
        foreach (var source in sources)
        {
            texts.Add(await source.ReadAsync(cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false));
        }

        var compiling = options.Value.Compiling;
        var known = compiling.KnownMeasures.Concat(measures.Concat(options.Value.Scoring.Measures).Select(m => m.Name)).Distinct(StringComparer.Ordinal).ToSequence();
        var read = CatalogueCompiler.Compile(texts, compiling with { KnownMeasures = known }, cancellationToken);
        foreach (var diagnostic in read.Diagnostics)
        {
            logger.Write(diagnostic, options.Value.MessageLanguage);
        }

        return read;
    }
}
