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
}
