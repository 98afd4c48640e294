using Xunit.Sdk;

namespace Sam.Docs.Tests;

public class TranscriptComparisonTests
{
    private const string Printed = "one\ntwo\nthree\nfour\n";

    [Theory]
    [InlineData("one\ntwo\nthree\nfour")]
    [InlineData("one\n…\nfour")]
    [InlineData("…\ntwo\n…\nfour")]
    [InlineData("one\n…")]
    [InlineData("…\ntwo\nthree\n…")]
    public void WhatStandsThereIsFound(string shown) => Transcript.AssertShown(shown.Split('\n'), Printed);

    [Theory]
    [InlineData("one\ntwo\nthree")]
    [InlineData("two\n…")]
    [InlineData("one\n…\nthree")]
    [InlineData("…\nthree\n…\ntwo\n…")]
    [InlineData("…\none\nthree\n…")]
    [InlineData("one\ntwo\nthree\n…\nthree\nfour")]
    public void WhatDoesNotStandThereFails(string shown) =>
        Assert.ThrowsAny<XunitException>(() => Transcript.AssertShown(shown.Split('\n'), Printed));

    [Theory]
    [InlineData("old", "one\ntwo\nthree\nfour")]
    [InlineData("one\nold\nthree\n…", "one\ntwo\nthree\n…")]
    [InlineData("one\n…\nthree\nold\nfour", "one\n…\nthree\nfour")]
    [InlineData("gone\ntwo\n…", "gone\ntwo\n…")]
    [InlineData("one\n\n…\nfour", "one\n\n…\nfour")]
    public void WhatIsShownIsRenewedBetweenItsFirstAndLastLines(string shown, string expected) =>
        Assert.Equal(expected, string.Join("\n", Transcript.Renewed(shown.Split('\n'), Printed)));
}
