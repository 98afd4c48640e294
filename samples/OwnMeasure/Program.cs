using OwnMeasure;
using Sam;

IMeasure[] own = [new Agreement(), new SeveralDeficiencies()];

// The names are known where the questionnaire is compiled, so a misspelt one is told from these.
var form = QuestionnaireText.Compile(
    File.ReadAllText("rutiner.sam.yaml"), "rutiner.sam.yaml", options: new CompileOptions { KnownMeasures = own.Select(m => m.Name).ToSequence() });
if (!form.Success)
{
    Console.Error.Write(form.Diagnostics.ToText(Language.Swedish));
    return 1;
}

var answers = AnswerFile.Read(File.ReadAllBytes("rutiner.svar.csv"), "rutiner.svar.csv", form.Value).Value;
var sheet = Score.Everything(answers, new ScoringOptions { Measures = own.ToSequence() });
foreach (var unit in sheet.Questionnaires[0].Units)
{
    Console.WriteLine($"{unit.Unit.Name}: enighet {unit.Item("1").FigureOf("enighet")!.Value.ToText(Language.Swedish, 2)}, flera brister {unit.Indices[0].Value.ToText(Language.Swedish, 0)}");
}

Console.Write(sheet["alla"].Item("1").FigureOf("enighet")!.Value.Explain().ToText(Language.Swedish));
return 0;
