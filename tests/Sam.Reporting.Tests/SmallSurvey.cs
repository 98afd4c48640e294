using System.Text;

namespace Sam.Reporting.Tests;

/// <summary>A small survey with everything that a report can hold: don't know, not applicable, a light, an index, joint answers, a condition, actions, published rates.</summary>
internal static class SmallSurvey
{
    private const string Form = """
        enkät: liten-2020
        titel: { sv: Liten enkät, en: Small survey }
        period: 2020
        anonymt: nej
        svar: ja-nej-ej-aktuellt
        mål: { svarsfrekvens: 80 % }
        trafikljus: { grönt-från: 80 %, gult-från: 50 % }
        anmärkning: { sv: Påhittad för test., en: Made up for tests. }
        områden:
          - område: { sv: Arbete, en: Work }
            frågor:
              - 1: { sv: Fungerar arbetet?, en: Does the work work? }
                vet-ej: Vet ej
                kommentar: ja
              - 2: { sv: Varför inte?, en: Why not? }
                svar: fritext
                visa-om: q1 = nej
          - område: { sv: Tal, en: Numbers }
            frågor:
              - 3: { sv: Hur bra?, en: How good? }
                svar: { från: 1, till: 3, etiketter: { 1: Dåligt, 3: Bra } }
              - 4: { sv: Vad är viktigast?, en: What matters most? }
                svar: [Tid, Stöd, Kunskap]
                flera: ja
                räknas-som: åtgärder
              - 5: { sv: Hur många?, en: How many? }
                svar: tal
        index:
          trivsel: { text: { sv: Trivsel, en: Well-being }, frågor: [1], beräkning: andel }
        """;

    private const string Units = """
        id;namn;nivå;överordnad;inbjudna
        r;Regionen;region;;
        a;A-bolaget;bolag;r;3
        b;B-bolaget;bolag;r;2
        """;

    private const string Answers = """
        enhet;enheter;1;1.kommentar;2;3;4;5;anmärkning
        a;;ja;Bra!;;3;Tid|Stöd;10;
        ;a|b;nej;;För lite tid;1;Tid;20,5;Gemensamt svar på papper
        b;;Vet ej;;;2;Stöd;;
        """;

    private const string Published = """
        enhet;mått;fråga;period;värde;bas
        a;svarsfrekvens;;2019;50 %;
        b;svarsfrekvens;;2019;100 %;
        r;åtgärder;1;2020;4;
        """;

    private const string Actions = """
        fråga;enhet;åtgärd;ansvarig;klart-senast;status
        1;a;Mer tid;Chefen;2020-12-01;planerad
        1;b;Mer stöd;Chefen;2020-12-01;planerad
        3;b;Utbildning;Chefen;2020-12-01;planerad
        """;

    public static Questionnaire Questionnaire => QuestionnaireText.Compile(Form, "liten-2020.sam.yaml").Value;

    public static ScoreSheet Sheet()
    {
        var questionnaire = Questionnaire;
        var organisation = OrganisationFile.Read(Bytes(Units), "o.csv").Value;
        var wave = new SurveyWave(organisation, [questionnaire])
        {
            Published = PublishedFile.Read(Bytes(Published), "p.csv", [questionnaire], organisation).Value.Figures,
            Actions = ActionFile.Read(Bytes(Actions), "a.csv", questionnaire, organisation).Value.Actions,
        };
        return Score.Everything(wave, [AnswerFile.Read(Bytes(Answers), "s.csv", questionnaire, organisation).Value]);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
