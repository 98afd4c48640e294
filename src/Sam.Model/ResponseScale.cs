namespace Sam;

/// <summary>A set of options to answer with, in the order they are shown.</summary>
public sealed class ResponseScale : IEquatable<ResponseScale>
{
    /// <summary>The most options a scale may have.</summary>
    public const int MaxOptions = 200;

    /// <summary>A scale from its id and options.</summary>
    /// <param name="id">The name that questions use; empty for a scale written inside a question.</param>
    /// <param name="options">At least one and at most <see cref="MaxOptions"/>; codes differ by more than case.</param>
    /// <param name="isNumeric">True if the options are whole numbers from/to, so that expressions may compare them by size.</param>
    /// <exception cref="ArgumentException">No option, too many, two of one code, or a score on an option that is not valid.</exception>
    public ResponseScale(string id, IEnumerable<AnswerOption> options, bool isNumeric = false)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Options = options.ToSequence();
        IsNumeric = isNumeric;
        if (Options.Count is 0 or > MaxOptions)
        {
            throw new ArgumentException($"a scale has 1 to {MaxOptions} options, not {Options.Count}", nameof(options));
        }

        var twice = Options.GroupBy(o => o.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Skip(1).Any());
        if (twice is not null)
        {
            throw new ArgumentException($"option '{twice.Key}' exists twice", nameof(options));
        }

        var scored = Options.FirstOrDefault(o => o.Kind != OptionKind.Valid && (o.Score is not null || o.IsPositive));
        if (scored is not null)
        {
            throw new ArgumentException($"option '{scored.Code}' is {scored.Kind} and can't have a score or be positive", nameof(options));
        }
    }

    /// <summary>The name that questions use; empty for a scale written inside a question.</summary>
    public string Id { get; }

    /// <summary>The options in the order they are shown.</summary>
    public Sequence<AnswerOption> Options { get; }

    /// <summary>True if the options are whole numbers from/to.</summary>
    public bool IsNumeric { get; }

    /// <summary>True if every valid option has a score, so that means and medians exist.</summary>
    public bool IsScored => Options.Any(o => o.Kind == OptionKind.Valid) && Options.All(o => o.Kind != OptionKind.Valid || o.Score is not null);

    /// <summary>True if some option is positive, so that a share of positive answers exists.</summary>
    public bool IsSigned => Options.Any(o => o.IsPositive);

    /// <summary>The option that a text names by code or label; null if there is none.</summary>
    public AnswerOption? Find(string text) =>
        Options.FirstOrDefault(o => o.Code.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? Options.FirstOrDefault(o => o.IsNamed(text));

    /// <summary>The place of an option, from 0; -1 if the scale has no such option.</summary>
    public int IndexOf(AnswerOption option)
    {
        for (var i = 0; i < Options.Count; i++)
        {
            if (ReferenceEquals(Options[i], option) || Options[i] == option)
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public bool Equals(ResponseScale? other) =>
        other is not null && Id == other.Id && IsNumeric == other.IsNumeric && Options == other.Options;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponseScale);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Id.GetHashCode() * 31) + Options.GetHashCode());

    /// <summary>The id and the options' codes.</summary>
    public override string ToString() => $"{Id}({string.Join(" | ", Options.Select(o => o.Code))})";
}
