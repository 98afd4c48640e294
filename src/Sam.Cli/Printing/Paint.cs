namespace Sam.Printing;

/// <summary>Colours for a terminal; where there is none, texts stay as they are.</summary>
internal sealed class Paint
{
    /// <summary>No colours.</summary>
    public static Paint None { get; } = new(isOn: false);

    /// <summary>The sixteen colours that every terminal has.</summary>
    public static Paint Ansi { get; } = new(isOn: true);

    private readonly bool _isOn;

    private Paint(bool isOn) => _isOn = isOn;

    /// <summary>Whether a stream gets colours.</summary>
    /// <param name="isTerminal">True if the stream is a terminal and not a file or a pipe.</param>
    /// <param name="environment">Reads an environment variable: NO_COLOR switches colours off, and so does a terminal that calls itself dumb.</param>
    public static Paint For(bool isTerminal, Func<string, string?> environment) =>
        isTerminal && string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb" ? Ansi : None;

    /// <summary>In the colour of a severity: red, yellow, blue.</summary>
    public string Of(Severity severity, string text) => Coloured(severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" }, text);

    /// <summary>What frames the text that is meant: numbers and lines.</summary>
    public string Faint(string text) => Coloured("2", text);

    /// <summary>Bold.</summary>
    public string Strong(string text) => Coloured("1", text);

    private string Coloured(string code, string text) => _isOn && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
