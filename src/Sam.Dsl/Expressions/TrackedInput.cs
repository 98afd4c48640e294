using Sprache;

namespace Sam.Expressions;

/// <summary>
/// The text of an expression while it is parsed, with a memory of the furthest place where something was expected in vain: Sprache
/// forgets that place as soon as an alternative is tried.
/// </summary>
internal sealed class TrackedInput(string source, int position, TrackedInput.Tracker tracker) : IInput
{
    private Dictionary<object, object>? _memos;

    public string Source { get; } = source;

    public int Position { get; } = position;

    public Tracker Furthest { get; } = tracker;

    public char Current => Source[Position];

    public bool AtEnd => Position >= Source.Length;

    public int Line => 1;

    public int Column => Position + 1;

    // Asked for at few places only; one for each character would be most of what parsing allocates.
    public IDictionary<object, object> Memos => _memos ??= [];

    /// <summary>The same text from another place on.</summary>
    public TrackedInput At(int position) => new(Source, position, Furthest);

    public IInput Advance() => AtEnd
        ? throw new InvalidOperationException("the expression has ended")
        : new TrackedInput(Source, Position + 1, Furthest);

    public bool Equals(IInput? other) => other is TrackedInput input && input.Position == Position && input.Source == Source;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;

    /// <summary>What was expected at the furthest place.</summary>
    internal sealed class Tracker
    {
        private readonly List<Message> _expected = [];

        public int Position { get; private set; } = -1;

        public IReadOnlyList<Message> Expected => _expected;

        public void Failed(int position, Message expected)
        {
            if (position > Position)
            {
                Position = position;
                _expected.Clear();
            }

            if (position == Position && !_expected.Contains(expected))
            {
                _expected.Add(expected);
            }
        }
    }
}
