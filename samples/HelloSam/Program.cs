using Sam;

var form = QuestionnaireText.Compile(File.ReadAllText("hello.sam.yaml"), "hello.sam.yaml");
if (!form.Success)
{
    Console.Error.Write(form.Diagnostics.ToText(Language.Swedish));
    return 1;
}

string[] given = ["ja", "ja", "nej", "ja", "Ej aktuellt", "ja", "ja", "NA", "nej", "ja", "Ja"];
var organisation = Organisation.Create([new Unit("region", "Regionen"), new Unit("f01", parent: "region")]).Value;
var answers = new ResponseSetBuilder(form.Value, organisation);
foreach (var (number, answer) in given.Index())
{
    answers.Add($"svar-{number}", units: ["f01"], codes: [new("7a", answer)]);
}

var sheet = Score.Everything(answers.Build().Value);
Console.WriteLine(sheet["f01"].Item("7a").SharePositive.ToText(Language.Swedish, decimals: 1));
Console.Write(Report.Of(sheet, "region").ToText());
return 0;
