namespace Sam.Cli.Tests.Running;

/// <summary>A fresh folder with one questionnaire of any bytes; gone with the test.</summary>
internal sealed class HostileFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sam-");

    public HostileFolder(byte[] content, string fileName) => File.WriteAllBytes(System.IO.Path.Combine(Path, fileName), content);

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
