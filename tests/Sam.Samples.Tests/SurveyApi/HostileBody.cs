using System.Text;

namespace Sam.Samples.Tests.SurveyApi;

/// <summary>A body that must be refused: with which status, and with which diagnostics at which JSON paths.</summary>
internal sealed record HostileBody(string Name, byte[] Body, int Status, params string[] Diagnostics)
{
    private const int Tens = 10 * 1024 * 1024;

    public static IReadOnlyList<HostileBody> All { get; } =
    [
        new("nothing", [], 400, "SAM6021 $"),
        Of("null", "null", 400, "SAM6021 $"),
        Of("not JSON", "id=1&units=akuten", 400, "SAM6021 $"),
        Of("an array", "[]", 400, "SAM6021 $"),
        Of("cut off", """{"id":"x","units":["akuten"],"answers":{"1":"ja" """, 400, "SAM6021 $.answers"),
        Of("something after the end", With("""{"1":"ja"}""") + "{}", 400, "SAM6021 $"),
        Of("no id", """{"units":["akuten"],"answers":{}}""", 400, "SAM6021 $"),
        Of("a null id", """{"id":null,"units":["akuten"],"answers":{}}""", 400, "SAM6021 $.id"),
        Of("an unknown member", """{"id":"x","units":["akuten"],"answers":{},"admin":true}""", 400, "SAM6021 $.admin"),
        Of("a member twice", """{"id":"x","id":"y","units":["akuten"],"answers":{}}""", 400, "SAM6021 $.id"),
        Of("an answer twice", With("""{"1":"ja","1":"nej"}"""), 400, "SAM6021 $.answers.1"),
        Of("an id of another type", """{"id":7,"units":["akuten"],"answers":{}}""", 400, "SAM6021 $.id"),
        Of("units of another type", """{"id":"x","units":"akuten","answers":{}}""", 400, "SAM6021 $.units"),
        Of("answers of another type", With("""["ja"]"""), 400, "SAM6021 $.answers"),
        Of("an object as an answer", With("""{"1":{"code":"ja"}}"""), 400, "SAM6021 $.answers.1"),
        Of("NaN", With("""{"4":NaN}"""), 400, "SAM6021 $.answers.4"),
        Of("infinity", With("""{"4":-Infinity}"""), 400, "SAM6021 $.answers.4"),
        Of("NaN as a text", With("""{"4":"NaN"}"""), 422, "SAM6003 $.answers.4"),
        Of("a huge exponent", With("""{"4":1e999999999}"""), 422, "SAM6003 $.answers.4"),
        Of("a huge number", With("{\"4\":" + new string('9', 40_000) + "}"), 422, "SAM6003 $.answers.4"),
        Of("a number out of range", With("""{"4":169}"""), 422, "SAM6002 $.answers.4"),
        Of("half of a surrogate pair", With("""{"6":"\ud800"}"""), 400, "SAM6021 $.answers.6"),
        new("invalid UTF-8", [.. Encoding.UTF8.GetBytes("""{"id":"x","units":["akuten"],"answers":{"6":" """), 0xC3, 0x28, .. "\"}}"u8], 400, "SAM6021 $.answers.6"),
        new("UTF-16", Encoding.Unicode.GetBytes(With("{}")), 400, "SAM6021 $"),
        Of("deep arrays", With($$"""{"5":{{new string('[', 20_000)}}}"""), 400, "SAM6021 $.answers.5"),
        Of("deep objects", string.Concat(Enumerable.Repeat("""{"a":""", 10_000)), 400, "SAM6021 $.a"),
        Of("10 MB of brackets", new string('[', Tens), 413, "SAM6018 $"),
        Of("10 MB of text", With($$"""{"6":"{{new string('x', Tens)}}"}"""), 413, "SAM6018 $"),
        Of("an unknown unit", """{"id":"x","units":["akutten"],"answers":{"1":"ja"}}""", 422, "SAM6008 $.units[0]"),
        Of("no unit", """{"id":"x","units":[],"answers":{"1":"ja"}}""", 422, "SAM6009 $"),
        Of("a null unit", """{"id":"x","units":[null],"answers":{"1":"ja"}}""", 422, "SAM6009 $"),
        Of("an unknown question and an unknown option", With("""{"99":"ja","1":"nejj"}"""), 422, "SAM6016 $.answers.99", "SAM6001 $.answers.1"),
        Of("a formula as an option", With("""{"1":"=HYPERLINK(\"x\")"}"""), 422, "SAM6001 $.answers.1"),
        Of("SQL as an id", """{"id":"x'); DROP TABLE response;--","units":["akuten"],"answers":{"1":"ja"}}""", 422, "SAM6015 $.id"),
        Of("a path as an id", """{"id":"../../etc/passwd","units":["akuten"],"answers":{"1":"ja"}}""", 422, "SAM6015 $.id"),
        Of("an empty id", """{"id":"","units":["akuten"],"answers":{"1":"ja"}}""", 422, "SAM6015 $.id"),
        Of("a long id", $$"""{"id":"{{new string('x', 65)}}","units":["akuten"],"answers":{"1":"ja"} }""", 422, "SAM6015 $.id"),
    ];

    private static HostileBody Of(string name, string body, int status, params string[] diagnostics) => new(name, Encoding.UTF8.GetBytes(body), status, diagnostics);

    private static string With(string answers) => $$"""{"id":"x","units":["akuten"],"answers":{{answers}} }""";
}
