namespace Sam;

/// <summary>Reasons as readers meet them.</summary>
public static class NullReasonWords
{
    /// <summary>Why there is no value, in words; null for <see cref="NullReason.None"/>.</summary>
    public static Message? InWords(this NullReason reason) => reason switch
    {
        NullReason.None => null,
        NullReason.NoAnswers => new Message("ingen har svarat", "nobody has answered"),
        NullReason.FewerThanTwo => new Message("det krävs minst två svar", "at least two answers are needed"),
        NullReason.ZeroVariance => new Message("alla svar är lika", "all answers are equal"),
        NullReason.TooFewAnswers => new Message("för få svar", "too few answers"),
        NullReason.TooFewItems => new Message("för få frågor", "too few items"),
        NullReason.ZeroWeight => new Message("alla vikter är noll", "all weights are zero"),
        NullReason.Suppressed => new Message("gruppen är för liten för att visas", "the group is too small to be shown"),
        _ => new Message("går inte att jämföra eller räkna ut", "can't be compared or computed"),
    };
}
