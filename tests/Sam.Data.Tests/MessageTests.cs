using Sam.Data.Tests.Cases;

namespace Sam.Data.Tests;

/// <summary>What a person is told: what is wrong, quoted, then what would be right.</summary>
public class MessageTests
{
    [Theory]
    [InlineData("enhet;2\nf01;nei", "Svaret ”nei” på fråga 2 finns inte bland alternativen (ja, nej). Svaret läggs åt sidan. Menade du ”nej”?", "The answer “nei” to question 2 is none of the options (ja, nej). It is set aside. Did you mean “nej”?")]
    [InlineData("enhet;1\nPrimärvåden;ja", "Enheten ”Primärvåden” finns inte i organisationen. Raden läggs åt sidan. Menade du ”Primärvården”?", "The organisation has no unit “Primärvåden”. The row is set aside. Did you mean “Primärvården”?")]
    [InlineData("enhet;rol\nf01;", "Kolumnen ”rol” är varken en fråga eller en känd kolumn och läses inte. Menade du ”roll”?", "The column “rol” is neither a question nor a known column and is not read. Did you mean “roll”?")]
    [InlineData("enhet;1\nf01", "Raden har 1 celler men rubrikraden 2. Raden läggs åt sidan.", "The row has 1 cells but the header 2. The row is set aside.")]
    public void TheMessageOf(string csv, string swedish, string english)
    {
        var diagnostic = Assert.Single(Frame.Answers(csv).Diagnostics);
        Assert.Equal(new Message(swedish, english), diagnostic.Message);
    }

    [Fact]
    public void ARespondentWhoIsThereTwicePointsToTheFirst()
    {
        var diagnostic = Assert.Single(Frame.Answers("svarande;enhet;1\na;f01;ja\n\na;f01;nej\n").Diagnostics);
        Assert.Equal("2,1-2,9", diagnostic.Related[0].PrintedRange.ToString());
    }

    [Fact]
    public void APublishedContradictionPointsToTheFirst()
    {
        var diagnostic = Assert.Single(Frame.Published("enhet;mått;värde\nf01;inbjudna;3\nf02;inbjudna;3\nf01;inbjudna;4\n").Diagnostics);
        Assert.Equal(("Samma uppgift finns redan på rad 2 med ett annat värde. Den första används tills de stämmer överens.", "2,1-2,15"), (diagnostic.Message.Swedish, diagnostic.Related[0].PrintedRange.ToString()));
    }

    [Fact]
    public void TheHeaderOfTheCellIsKnown() =>
        Assert.Equal("q2", Assert.IsType<Place.InCell>(Assert.Single(Frame.Answers("enhet;q2\nf01;x;").Diagnostics).Where).Header);
}
