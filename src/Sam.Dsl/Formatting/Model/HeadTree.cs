using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Formatting.Model;

/// <summary>What a questionnaire says about itself → the entries at the top of its file.</summary>
internal sealed class HeadTree(TreeWords words, ScaleTree scales)
{
    /// <summary>The entries before the questions.</summary>
    public IEnumerable<EntrySyntax> Before(Questionnaire questionnaire, IEnumerable<ResponseScale> named)
    {
        var head = questionnaire.Head;
        return
        [
            words.Entry(KeywordTable.Questionnaire, TreeWords.Word(questionnaire.Id)),
            .. words.Entry(KeywordTable.Title, head.Title, words.Text),
            .. head.Period is { } period ? new[] { words.Entry(KeywordTable.Period, TreeWords.Word(period.Text)) } : [],
            .. words.Some(KeywordTable.Languages, head.Languages, l => TreeWords.Words(l)),
            .. words.Entry(KeywordTable.Source, head.Source, words.Text),
            .. words.Entry(KeywordTable.Previous, head.PreviousId, TreeWords.Word),
            words.Entry(KeywordTable.Anonymous, words.YesNo(head.IsAnonymous)),
            .. head.MinAnswers == 5 ? [] : new[] { words.Entry(KeywordTable.MinAnswers, TreeWords.Number(head.MinAnswers)) },
            .. words.Entry(KeywordTable.Introduction, head.Introduction, words.Text),
            .. words.Some(KeywordTable.Laws, questionnaire.Sections.FirstOrDefault(s => s.Title is null)?.Laws ?? default, l => TreeWords.Words(l.Select(r => r.Text))),
            .. words.Some(KeywordTable.Note, head.Notes, n => words.Texts(n)),
            .. words.Some(KeywordTable.Uses, head.Uses, u => TreeWords.Map(u.Select(id => new EntrySyntax(TreeWords.Word(id), TreeWords.Word(id + QuestionnaireText.YamlExtension))))),
            .. words.Some(KeywordTable.UnitProperties, head.UnitProperties, u => TreeWords.Map(u.Select(p => new EntrySyntax(TreeWords.Word(p.Name), scales.Answer(p.Answer).First().Value)))),
            .. Respondents(head.Respondents),
            .. words.Some(KeywordTable.Roles, head.Roles, r => TreeWords.Map(r.Select(Role))),
            .. words.Some(KeywordTable.Scales, named.ToSequence(), s => TreeWords.Map(s.Select(scale => new EntrySyntax(TreeWords.Word(scale.Id), scales.Whole(scale))))),
            .. words.Some(KeywordTable.Targets, head.Targets, t => TreeWords.Map(t.GroupBy(Name).Select(g => new EntrySyntax(TreeWords.Word(g.Key), Target(g))))),
            .. words.Entry(KeywordTable.Light, head.Light, words.Light),
            .. words.Some(KeywordTable.Barriers, head.Barriers, b => TreeWords.Map(b.Select(Barrier))),
        ];
    }

    /// <summary>The entries behind the questions.</summary>
    public IEnumerable<EntrySyntax> Behind(Questionnaire questionnaire) =>
    [
        .. words.Some(KeywordTable.Indices, questionnaire.Scores, s => TreeWords.Map(s.Select(score => new EntrySyntax(TreeWords.Word(score.Id), new ScoreTree(words).Of(score))))),
        .. words.Some(KeywordTable.Stages, questionnaire.Head.Stages, s => new ListSyntax(default, s.Select(Stage).ToList())),
        .. words.Some(KeywordTable.Checks, questionnaire.Head.Checks, c => new ListSyntax(default, c.Select(Check).ToList())),
    ];

    private IEnumerable<EntrySyntax> Respondents(RespondentRule rule) => rule == new RespondentRule() ? [] :
    [
        words.Entry(KeywordTable.Respondents, TreeWords.Map(
        [
            .. words.Entry(KeywordTable.RespondentRole, rule.Role, TreeWords.Word),
            .. words.Some(KeywordTable.Together, rule.Together, t => TreeWords.Words(t)),
            .. words.Entry(KeywordTable.OnePer, rule.OnePer, TreeWords.Word),
            .. rule.AllowsJoint ? new[] { words.Entry(KeywordTable.Joint, words.YesNo(true)) } : [],
            .. words.Some(KeywordTable.Methods, rule.Methods, m => TreeWords.Words(m)),
        ])),
    ];

    private EntrySyntax Role(Role role) => new(TreeWords.Word(role.Id), TreeWords.Map(
    [
        words.Entry(KeywordTable.Text, words.Text(role.Label)),
        .. words.Some(KeywordTable.Includes, role.Includes, i => TreeWords.Words(i)),
    ]));

    private string Name(Target target) => target.Kind switch
    {
        TargetKind.ResponseRate => words.Keyword(KeywordTable.TargetResponseRate),
        TargetKind.SharePositive => words.Keyword(KeywordTable.TargetSharePositive),
        _ => target.Index!,
    };

    private SyntaxNode Target(IEnumerable<Target> targets) => TreeWords.Words(targets.Select(t =>
        t.IsRising ? words.Value(ValueWords.Rising, true).Text
        : t.Kind == TargetKind.Index && t.AtLeast > Rational.One ? TreeWords.Number(t.AtLeast.Value).Text
        : TreeWords.Percent(t.AtLeast!.Value).Text));

    private EntrySyntax Barrier(WorkBarrier barrier) => new(TreeWords.Word(barrier.Code), TreeWords.Map(
    [
        words.Entry(KeywordTable.BarrierLevel, TreeWords.Number(barrier.Level)),
        words.Entry(KeywordTable.Text, words.Text(barrier.Label)),
    ]));

    private SyntaxNode Stage(Stage stage) => TreeWords.Map(
    [
        words.Entry(KeywordTable.Id, TreeWords.Word(stage.Id)),
        words.Entry(KeywordTable.Text, words.Text(stage.Text)),
        .. words.Some(KeywordTable.StageItems, stage.Items, i => TreeWords.Words(i.Select(c => c.Text))),
    ]);

    private SyntaxNode Check(CheckCase check) => TreeWords.Map(
    [
        .. words.Some(KeywordTable.Given, check.Given, g => TreeWords.Pairs(g)),
        .. words.Some(KeywordTable.GivenUnit, check.Unit, u => TreeWords.Pairs(u)),
        .. words.Some(KeywordTable.NotShown, check.NotShown, n => TreeWords.Words(n.Select(c => c.Text))),
        .. words.Some(KeywordTable.Gives, check.Gives, g => TreeWords.Pairs(g)),
    ]);
}
