namespace Sam.Packages.Tests;

/// <summary>A folder outside the checkout, so that nothing of the checkout's settings reaches what is built in it; removed afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("sam-packages-").FullName;

    /// <summary>A folder in it, which is there when this returns.</summary>
    public string Folder(string relative) => Directory.CreateDirectory(Path.Combine(_path, relative.Replace('/', Path.DirectorySeparatorChar))).FullName;

    public void Dispose()
    {
        try
        {
            Directory.Delete(_path, recursive: true);
        }
        catch (IOException)
        {
            // A program of the test still has a file open; the folder is temporary anyway.
        }
    }
}
