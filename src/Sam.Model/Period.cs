using System.Globalization;

namespace Sam;

/// <summary>
/// The time that a wave is about: a year (<c>2023</c>), a half (<c>2023-H1</c>), a quarter (<c>2023-Q3</c>) or a month (<c>2023-09</c>).
/// Periods are ordered by their first day, a longer one before the shorter ones that begin with it.
/// </summary>
public sealed class Period : IEquatable<Period>, IComparable<Period>
{
    private Period(string text, CalendarDate start, int months)
    {
        Text = text;
        Start = start;
        Months = months;
    }

    /// <summary>A calendar year.</summary>
    public Period(int year)
        : this(year.ToString("0000", CultureInfo.InvariantCulture), new CalendarDate(year, 1, 1), 12)
    {
    }

    /// <summary>The period as authored.</summary>
    public string Text { get; }

    /// <summary>The first day.</summary>
    public CalendarDate Start { get; }

    /// <summary>How many months it spans: 12, 6, 3 or 1.</summary>
    public int Months { get; }

    /// <summary>The year of the first day.</summary>
    public int Year => Start.Year;

    /// <summary>Reads a period; false for anything but the four forms.</summary>
    public static bool TryParse(string? text, out Period? period)
    {
        period = null;
        var trimmed = (text ?? "").Trim();
        if (trimmed.Length < 4
            || !int.TryParse(trimmed.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 1900 or > 2999)
        {
            return false;
        }

        var (month, months) = trimmed.Substring(4).ToUpperInvariant() switch
        {
            "" => (1, 12),
            "-H1" => (1, 6),
            "-H2" => (7, 6),
            "-Q1" => (1, 3),
            "-Q2" => (4, 3),
            "-Q3" => (7, 3),
            "-Q4" => (10, 3),
            var suffix when suffix.Length == 3 && suffix[0] == '-' && IsMonth(suffix.Substring(1), out var m) => (m, 1),
            _ => (0, 0),
        };
        if (months > 0)
        {
            period = new Period(trimmed.ToUpperInvariant(), new CalendarDate(year, month, 1), months);
        }

        return months > 0;
    }

    /// <summary>The period of the same kind a year earlier.</summary>
    public Period YearBefore() =>
        new((Year - 1).ToString("0000", CultureInfo.InvariantCulture) + Text.Substring(4), new CalendarDate(Year - 1, Start.Month, 1), Months);

    /// <inheritdoc/>
    public bool Equals(Period? other) => other is not null && Start == other.Start && Months == other.Months;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Period);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start.GetHashCode() * 13) + Months;

    /// <inheritdoc/>
    public int CompareTo(Period? other) => other is null ? 1
        : Start != other.Start ? Start.CompareTo(other.Start) : other.Months.CompareTo(Months);

    /// <summary>The period as authored.</summary>
    public override string ToString() => Text;

    /// <summary>True if both are the same time.</summary>
    public static bool operator ==(Period? left, Period? right) => Equals(left, right);

    /// <summary>True if they are different times.</summary>
    public static bool operator !=(Period? left, Period? right) => !Equals(left, right);

    /// <summary>True if the left period comes first.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>True if the left period comes last.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>True if the left period does not come last.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>True if the left period does not come first.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    private static bool IsMonth(string text, out int month) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out month) && month is >= 1 and <= 12;
}
