using Forms;
using Sam;

// A question or an option that is taken away in skyddsrond.sam.yaml breaks the build here, where it is used.
var round = new Skyddsrond.Answers
{
    Q1 = Skyddsrond.Skick.Bra,
    Q2 = Skyddsrond.Skick.Brist,
    Q3 = Skyddsrond.Skick.AkutBrist,
    Q4 = "Fläkten i verkstaden",
};
Console.WriteLine($"Belysningen: {Deadline(round.Q2)}. Ventilationen: {Deadline(round.Q3)}.");

// Conditions and indices are C# as well, with the lines of the questionnaire in stack traces and debuggers.
var follows = round.Evaluate();
Console.WriteLine($"Fråga 4 ställs: {(follows.ShowsQ4 ? "ja" : "nej")}. Rondens index: {follows.IndexRonden}.");

// From here on it is Sam as always.
var organisation = Organisation.Create([new Unit("verkstaden", "Verkstaden")]).Value;
var answers = new ResponseSetBuilder(Skyddsrond.Questionnaire, organisation);
answers.Add(round.ToResponse("rond-1", "verkstaden"));
var sheet = Score.Everything(answers.Build().Value);
Console.WriteLine($"Utan brist: {sheet["verkstaden"].Item(Skyddsrond.Items.Q1).SharePositive.ToText(Language.Swedish, 0)}");

// An option that the questionnaire gains gives a warning here, until it has its line.
static string Deadline(Skyddsrond.Skick? found) => found switch
{
    Skyddsrond.Skick.Bra => "inget att göra",
    Skyddsrond.Skick.Brist => "inom en månad",
    Skyddsrond.Skick.AkutBrist => "i dag",
    null => "ej undersökt",
};
