using Sam.Data.Tests.Cases;

namespace Sam.Data.Tests;

/// <summary>The case table is the folder: each file is a file of answers with its diagnostics marked and what is read from it.</summary>
public class AnswerCaseTests
{
    private const string Folder = "tests/cases/answers";

    public static TheoryData<string> Names => [.. DataCase.Names(Folder)];

    /// <summary>Texts only: in JSON a line break is no part of a cell.</summary>
    public static TheoryData<string> Tables => [.. DataCase.Names(Folder).Where(n => n.EndsWith(".csv", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryFaultIsReportedAtItsPlaceAndNothingElseIs(string name)
    {
        var given = DataCase.Read(Folder, name);
        Assert.Equal(given.Expected, DataCase.Lines(Frame.Answers(given.Text, name).Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void NamesThatAreNearAreSuggestedAndNoOthers(string name)
    {
        var given = DataCase.Read(Folder, name);
        Assert.Equal(given.Suggested, DataCase.Suggestions(Frame.Answers(given.Text, name).Diagnostics));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatCanBeReadCounts(string name)
    {
        var given = DataCase.Read(Folder, name);
        Assert.Equal(given.View, AnswerView.Of(Frame.Answers(given.Text, name).Value));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void LineBreaksOfOtherSystemsChangeNothing(string name)
    {
        var given = DataCase.Read(Folder, name);
        Assert.All(["\r\n", "\r"], lineBreak =>
        {
            var read = Frame.Answers(given.Text.Replace("\n", lineBreak, StringComparison.Ordinal), name);
            Assert.Equal(given.Expected, DataCase.Lines(read.Diagnostics));
            Assert.Equal(given.View, AnswerView.Of(read.Value).Replace(lineBreak, "\n", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void EveryKindOfFaultHasACase()
    {
        // Limits of numbers are not in the language yet; half a gigabyte; published figures; bytes; a condition; two units of one name.
        string[] elsewhere = ["SAM6002", "SAM6018", "SAM6019", "SAM6020", "SAM6023", "SAM6026"];
        var shown = DataCase.Names(Folder).SelectMany(n => DataCase.Read(Folder, n).Expected).Select(e => e[^7..]);
        Assert.Empty(AnswerDiagnostics.All.Select(d => d.Id.Text).Except(shown).Except(elsewhere));
    }
}
