using System.Runtime.ExceptionServices;

namespace Sam.Counting;

/// <summary>
/// Work shared by threads: each takes its share of the tasks, one after another. Threads of their own: a task of the pool is often begun
/// only when a short job is over.
/// </summary>
internal static class WorkShares
{
    /// <summary>Runs all tasks and returns when they are done.</summary>
    /// <param name="tasks">The tasks with their effort, in any unit. Neighbours go to the same thread as far as possible.</param>
    /// <param name="threads">How many threads share them, this one included; never more than there are tasks.</param>
    public static void Run(IReadOnlyList<(Action Run, int Effort)> tasks, int threads)
    {
        var shares = Split(tasks, Math.Clamp(threads, 1, Math.Max(1, tasks.Count)));
        var failures = new ExceptionDispatchInfo?[shares.Count];
        var others = Enumerable.Range(1, shares.Count - 1).Select(share => new Thread(() => failures[share] = RunShare(shares[share])) { IsBackground = true }).ToList();
        others.ForEach(t => t.Start());
        failures[0] = RunShare(shares[0]);
        others.ForEach(t => t.Join());
        failures.FirstOrDefault(f => f is not null)?.Throw();
    }

    private static ExceptionDispatchInfo? RunShare(List<Action> share)
    {
        try
        {
            share.ForEach(run => run());
            return null;
        }
        catch (Exception failure)
        {
            // Thrown again on the thread that asked.
            return ExceptionDispatchInfo.Capture(failure);
        }
    }

    private static List<List<Action>> Split(IReadOnlyList<(Action Run, int Effort)> tasks, int threads)
    {
        var shares = Enumerable.Range(0, threads).Select(_ => new List<Action>()).ToList();
        var (total, before) = (Math.Max(1, tasks.Sum(t => (long)t.Effort)), 0L);
        foreach (var (run, effort) in tasks)
        {
            shares[(int)Math.Min(threads - 1, before * threads / total)].Add(run);
            before += effort;
        }

        return shares;
    }
}
