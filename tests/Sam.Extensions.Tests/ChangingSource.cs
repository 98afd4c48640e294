using System.Runtime.CompilerServices;

namespace Sam.Extensions.Tests;

/// <summary>A source whose texts a test changes, and that notes how many read it at once.</summary>
internal sealed class ChangingSource(params QuestionnaireFile[] files) : IQuestionnaireSource
{
    private int _reading;

    public IReadOnlyList<QuestionnaireFile> Files { get; set; } = files;

    public int MostAtOnce { get; private set; }

    public async IAsyncEnumerable<QuestionnaireFile> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref _reading));
        try
        {
            await Task.Yield();
            foreach (var file in Files)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return file;
            }
        }
        finally
        {
            Interlocked.Decrement(ref _reading);
        }
    }
}
