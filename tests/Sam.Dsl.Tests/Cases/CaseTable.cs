namespace Sam.Dsl.Tests.Cases;

/// <summary>A table of cases in a text file: <c>input ⇶ result</c>, a line each; <c>#</c> begins a comment.</summary>
internal static class CaseTable
{
    private const string Arrow = " ⇶ ";

    public static TheoryData<string, string> Read(string path)
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in Repository.ReadText(path).Split('\n').Where(l => l.Contains(Arrow, StringComparison.Ordinal) && l[0] != '#'))
        {
            var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
            rows.Add(line[..arrow], line[(arrow + Arrow.Length)..]);
        }

        return rows;
    }
}
