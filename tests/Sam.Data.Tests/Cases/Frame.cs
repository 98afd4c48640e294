using System.Text;

namespace Sam.Data.Tests.Cases;

/// <summary>The questionnaire and the organisation that the cases are about: <c>tests/cases/frame/</c>.</summary>
internal static class Frame
{
    private const string Folder = "tests/cases/frame/";

    public static Questionnaire Questionnaire { get; } =
        QuestionnaireText.Compile(Repository.ReadText(Folder + "ram-2023.sam.yaml"), "ram-2023.sam.yaml").Value;

    public static Organisation Organisation { get; } =
        OrganisationFile.Read(Bytes(Repository.ReadText(Folder + "ram-2023.organisation.csv")), "ram-2023.organisation.csv").Value;

    public static ParseResult<ResponseSet> Answers(string text, string path = "a.svar.csv") => Answers(Bytes(text), path);

    public static ParseResult<ResponseSet> Answers(byte[] content, string path = "a.svar.csv") => AnswerFile.Read(content, path, Questionnaire, Organisation);

    public static ParseResult<PublishedFigures> Published(string text, string path = "a.publicerat.csv") =>
        PublishedFile.Read(Bytes(text), path, [Questionnaire], Organisation);

    public static ParseResult<PlannedActions> Actions(string text, string path = "a.åtgärder.csv") =>
        ActionFile.Read(Bytes(text), path, Questionnaire, Organisation);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
