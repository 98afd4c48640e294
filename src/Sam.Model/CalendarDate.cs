using System.Globalization;

namespace Sam;

/// <summary>A day in the calendar, without time and zone.</summary>
/// <remarks>The default value is 0001-01-01.</remarks>
public readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private readonly int _days;

    private CalendarDate(int days) => _days = days;

    /// <summary>A day from year, month and day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day) => _days = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => Day0.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Day0.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => Day0.Day;

    /// <summary>Days since 0001-01-01.</summary>
    public int DayNumber => _days;

    private DateTime Day0 => new(_days * TimeSpan.TicksPerDay);

    /// <summary>Reads <c>2023-11-30</c>.</summary>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        var read = DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time);
        date = read ? new CalendarDate((int)(time.Ticks / TimeSpan.TicksPerDay)) : default;
        return read;
    }

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => _days == other._days;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _days;

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => _days.CompareTo(other._days);

    /// <summary>The day as <c>2023-11-30</c>.</summary>
    public override string ToString() => Day0.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>True if both are the same day.</summary>
    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    /// <summary>True if they are different days.</summary>
    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    /// <summary>True if the left day is the earlier one.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left._days < right._days;

    /// <summary>True if the left day is the later one.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left._days > right._days;

    /// <summary>True if the left day is not the later one.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left._days <= right._days;

    /// <summary>True if the left day is not the earlier one.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left._days >= right._days;
}
