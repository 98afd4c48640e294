using System.Runtime.CompilerServices;

namespace FormTests;

/// <summary>A text beside the test that it belongs to. Any snapshot tool does as well; this is all that one needs.</summary>
internal static class Expected
{
    /// <summary>Fails unless the text is that of <c>TEST.expected.txt</c>. With ACCEPT=1 in the environment the file is written anew.</summary>
    public static void Is(string actual, [CallerFilePath] string test = "")
    {
        var path = Path.ChangeExtension(test, ".expected.txt");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }
}
