namespace Sam.Comparing;

/// <summary>Thresholds as authors write them.</summary>
internal static class LightText
{
    public static Message? Of(TrafficLight? light)
    {
        if (light is null)
        {
            return null;
        }

        var (green, yellow) = (Threshold(light.GreenFrom, light.IsShare), Threshold(light.YellowFrom, light.IsShare));
        return new Message($"grönt från {green}, gult från {yellow}", $"green from {green}, yellow from {yellow}");
    }

    /// <summary>A share with its percent sign, a number without.</summary>
    public static string Threshold(Rational value, bool isShare) => isShare ? (value * Rational.Hundred).ToDecimalText(15) + " %" : value.ToDecimalText(15);
}
