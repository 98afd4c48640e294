namespace Sam;

/// <summary>A piece of a report. A closed set: every writer knows all of them.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>A heading; level 1 is the report's title, no level is skipped.</summary>
    public sealed record Heading(int Level, string Text) : Block;

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(string Text) : Block;

    /// <summary>A list of sentences.</summary>
    public sealed record BulletList(Sequence<string> Items) : Block;

    /// <summary>A table: every one has a caption, and a first column of row headings.</summary>
    public sealed record Table(string Caption, Sequence<TableColumn> Columns, Sequence<TableLine> Rows) : Block;

    /// <summary>A remark that belongs to what stands before it.</summary>
    public sealed record Note(string Text) : Block;
}

/// <summary>A column of a table.</summary>
public sealed record TableColumn(string Heading, bool IsNumber = false);

/// <summary>A row of a table; a total stands apart.</summary>
public sealed record TableLine(Sequence<string> Cells, bool IsTotal = false);
