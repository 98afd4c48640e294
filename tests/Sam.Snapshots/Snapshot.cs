using Sam;
using Xunit;
using Xunit.v3;

namespace VerifyTests;

/// <summary>The two files of one verification: what was accepted and what was received.</summary>
internal sealed class Snapshot(string folder, string stem, string extension)
{
    private const string AcceptVariable = "SAM_ACCEPT";

    private string Verified => Path.Combine(folder, $"{stem}.verified.{extension}");

    private string Received => Path.Combine(folder, $"{stem}.received.{extension}");

    /// <summary>The files of the test that is running, beside its source: <c>Type.Method</c>, then <c>_parameter=value</c> of a theory.</summary>
    public static Snapshot OfCurrentTest(string sourceFile, string extension)
    {
        var context = TestContext.Current;
        var method = context.TestMethod?.MethodName ?? throw new InvalidOperationException("Verify works inside a test only.");
        var type = context.TestClass!.TestClassSimpleName;
        return new Snapshot(Path.GetDirectoryName(Repository.Locate(sourceFile))!, type + "." + method + Parameters(context.Test as IXunitTest), extension);
    }

    /// <summary>Passes if the accepted content is the same; otherwise keeps what was received beside it and fails, or accepts it if asked to.</summary>
    public async Task CompareAsync(byte[] content, Func<byte[], bool> isSame)
    {
        var exists = File.Exists(Verified);
        if (exists && isSame(await File.ReadAllBytesAsync(Verified)))
        {
            File.Delete(Received);
            return;
        }

        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
        {
            await File.WriteAllBytesAsync(Verified, content);
            File.Delete(Received);
            return;
        }

        await File.WriteAllBytesAsync(Received, content);
        throw new VerifyException($"""
            {(exists ? "The result differs from the accepted one." : "No result has been accepted yet.")}
              received: {Received}
              verified: {Verified}
            Read the difference:  diff -u "{Verified}" "{Received}"
            Accept it:            mv "{Received}" "{Verified}"
            Accept all:           {AcceptVariable}=1 dotnet test
            """);
    }

    private static string Parameters(IXunitTest? test) => test is null ? "" : string.Concat(
        test.TestMethod.Parameters.Zip(test.TestMethodArguments).Select(p => $"_{p.First.Name}={FileName(p.Second)}"));

    private static string FileName(object? value) =>
        string.Concat((value?.ToString() ?? "null").Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-'));
}
