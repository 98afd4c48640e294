namespace Sam;

/// <summary>Where something is: in a text, in a cell of a table, or in a value. A closed set.</summary>
public abstract record Place
{
    private Place()
    {
    }

    /// <summary>The file, or whatever name its host gave it; relative, with <c>/</c>. Empty if there is none.</summary>
    public abstract string Path { get; }

    /// <summary>The range that a reader is shown; null in a value.</summary>
    public virtual TextRange? PrintedRange => null;

    /// <summary>In a text: a questionnaire.</summary>
    public sealed record InText(string File, TextSpan Span, TextRange Range) : Place
    {
        /// <inheritdoc/>
        public override string Path => File;

        /// <inheritdoc/>
        public override TextRange? PrintedRange => Range;
    }

    /// <summary>In a cell of a table: answers, organisation, published figures, actions.</summary>
    /// <param name="File">The file's path.</param>
    /// <param name="Row">The row, counted from 1, the header being row 1.</param>
    /// <param name="Header">The header of the cell's column; empty where the whole row is meant.</param>
    /// <param name="Range">Where the cell stands in the text of the file.</param>
    public sealed record InCell(string File, int Row, string Header, TextRange Range) : Place
    {
        /// <inheritdoc/>
        public override string Path => File;

        /// <inheritdoc/>
        public override TextRange? PrintedRange => Range;
    }

    /// <summary>In a value that an application built, or in JSON: a path such as <c>$.responses[3].q7a</c>.</summary>
    public sealed record InValue(string File, string JsonPath) : Place
    {
        /// <inheritdoc/>
        public override string Path => File;
    }
}
