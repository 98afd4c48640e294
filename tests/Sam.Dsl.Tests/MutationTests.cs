using System.Diagnostics;
using System.Globalization;

namespace Sam.Dsl.Tests;

/// <summary>Correct files with small accidents: never an exception, every place inside the file, and no error without a questionnaire or the other way round.</summary>
public class MutationTests
{
    private const int Mutations = 3_000;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ":", ": ", " #", "#", "- ", "\n", "\n  ", "\t", " ", "'", "\"", "&a ", "*a", "!t ", "|", ">", "%", ",", "?", "…",
        "\r", "\0", "\u00A0", "\uFEFF", "\uD800", "å", "<<: ", "---\n", "{}", "[]", "''", "id: ", "text: ", "svar: ", "frågor: ", "visa-om: ", "0,5", "-1", "999999999999",
    ];

    [Fact]
    public void NoMutationThrowsOrPointsOutsideTheFile()
    {
        var files = Shipped.Paths.Concat(Repository.Files("tests/cases/correct", "*.sam.yaml")).Concat(Repository.Files("tests/cases/correct", "*.sam")).Select(p => (Path: p, Text: Repository.ReadText(p))).ToList();
        var random = new Random(2023);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < Mutations && clock.Elapsed < Limit; i++)
        {
            var (path, text) = files[i % files.Count];
            var mutated = Mutate(text, random);
            Check(i, path, mutated);
        }
    }

    private static void Check(int number, string path, string text)
    {
        try
        {
            var result = Shipped.Compile(text, path);
            Assert.NotEqual(result.Diagnostics.Any(d => d.Severity == Severity.Error), result.Success);
            Assert.All(result.Diagnostics.Where(d => d.Where.Path == path), d => Spans.AssertInside(d, text));
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"mutation {number} of {path}:\n{text}"), e);
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (var accidents = random.Next(1, 4); accidents > 0; accidents--)
        {
            var at = random.Next(text.Length + 1);
            var length = Math.Min(random.Next(1, 12), text.Length - at);
            text = random.Next(5) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
                3 => text.Insert(random.Next(text.Length + 1), text.Substring(at, length)),
                _ => WithoutLine(text, at),
            };
        }

        return text;
    }

    private static string WithoutLine(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf('\n', at - 1) + 1;
        var end = text.IndexOf('\n', at);
        return text.Remove(start, (end < 0 ? text.Length : end + 1) - start);
    }
}
