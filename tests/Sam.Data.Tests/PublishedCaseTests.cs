using Sam.Data.Tests.Cases;

namespace Sam.Data.Tests;

/// <summary>The case table is the folder: each file is a file of published figures with its diagnostics marked and what is read from it.</summary>
public class PublishedCaseTests
{
    private const string Folder = "tests/cases/published";

    public static TheoryData<string> Names => [.. DataCase.Names(Folder)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFaultIsReportedAtItsPlaceAndNothingElseIs(string name)
    {
        var given = DataCase.Read(Folder, name);
        Assert.Equal(given.Expected, DataCase.Lines(Frame.Published(given.Text, name).Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NamesThatAreNearAreSuggestedAndNoOthers(string name)
    {
        var given = DataCase.Read(Folder, name);
        Assert.Equal(given.Suggested, DataCase.Suggestions(Frame.Published(given.Text, name).Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatCanBeReadIsKept(string name)
    {
        var given = DataCase.Read(Folder, name);
        Assert.Equal(given.View, PublishedView.Of(Frame.Published(given.Text, name).Value));
    }
}
