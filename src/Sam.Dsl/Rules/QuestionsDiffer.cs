namespace Sam.Rules;

/// <summary>
/// SAM5006: no two questions say nearly the same. Compared are the sets of words that carry content, without their endings: the same share
/// of them in both (Jaccard) must stay below <see cref="Threshold"/>, so that one word of content that differs makes another question.
/// Another order ("litar chefen på …"), different audiences and different conditions make different questions too.
/// </summary>
internal static class QuestionsDiffer
{
    /// <summary>The share of words in common from which two questions are said to be alike.</summary>
    public const double Threshold = 0.9;

    // Of fewer words too little is known.
    private const int FewestWords = 4;

    // So many texts that share a rare word are compared with each, and no more.
    private const int MostCandidates = 50;

    // What is left of a word must be recognisable.
    private const int ShortestStem = 4;

    public static void Check(RuleContext context)
    {
        var wordings = context.Wordings.Where(w => w.Language is not null && w.Role != WordingRole.Part && w.Item.Item.Answer is not AnswerType.FreeText);
        var stems = new Dictionary<(WordingLanguage, string), string>();
        foreach (var group in wordings.GroupBy(w => (w.Place.Language, w.Item.Item.Audience, w.Item.Conditions)))
        {
            Compare(context, group.Select(w => (Wording: w, Words: ContentOf(w, stems))).Where(w => w.Words.Count >= FewestWords).ToList());
        }
    }

    // Two sets that are alike share one of the rarest words of each: only texts that do so are compared, never all with all.
    private static void Compare(RuleContext context, IReadOnlyList<(Wording Wording, IReadOnlyList<string> Words)> texts)
    {
        var frequency = texts.SelectMany(t => t.Words).GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var byWord = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var same = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < texts.Count; i++)
        {
            var key = string.Join(" ", texts[i].Words);
            var words = texts[i].Words.OrderBy(w => frequency[w]).ThenBy(w => w, StringComparer.Ordinal).ToList();
            var prefix = words.Take(words.Count - (int)Math.Ceiling(Threshold * words.Count) + 1).ToList();
            var first = same.TryGetValue(key, out var equal)
                ? equal
                : prefix.SelectMany(w => byWord.TryGetValue(w, out var places) ? places.Take(MostCandidates) : []).Where(j => AreAlike(texts[i].Words, texts[j].Words)).DefaultIfEmpty(-1).Min();
            if (first >= 0 && !ItemTextsAreUnique.Reports(context, texts[first].Wording.Item, texts[i].Wording.Item))
            {
                var other = texts[first].Wording.Place.Scalar;
                context.ReportBeside(WordingDiagnostics.NearDuplicate, texts[i].Wording.Place.Scalar.Span, other, context.Binding.LineOf(other));
            }

            if (same.ContainsKey(key))
            {
                continue;
            }

            same.Add(key, i);
            foreach (var word in prefix)
            {
                if (!byWord.TryGetValue(word, out var places))
                {
                    byWord.Add(word, places = []);
                }

                places.Add(i);
            }
        }
    }

    private static bool AreAlike(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        var (inA, inB) = (new HashSet<string>(a, StringComparer.Ordinal), new HashSet<string>(b, StringComparer.Ordinal));
        var common = a.Where(inB.Contains).ToList();
        return common.Count >= Threshold * (a.Count + b.Count - common.Count) && common.SequenceEqual(b.Where(inA.Contains));
    }

    // Each word once, where it comes first.
    private static IReadOnlyList<string> ContentOf(Wording wording, Dictionary<(WordingLanguage, string), string> stems) => wording.Words
        .Select(w => w.Text)
        .Where(w => !wording.Language!.StopWords.Contains(w))
        .Select(w => StemOf(w, wording.Language!, stems))
        .Distinct(StringComparer.Ordinal)
        .ToList();

    // Questionnaires use the same words over and over.
    private static string StemOf(string word, WordingLanguage language, Dictionary<(WordingLanguage, string), string> stems)
    {
        if (!stems.TryGetValue((language, word), out var stem))
        {
            stem = StemOf(word, language);
            stems.Add((language, word), stem);
        }

        return stem;
    }

    // Again and again, so that "arbetsplats" and "arbetsplatsen" end alike.
    private static string StemOf(string word, WordingLanguage language)
    {
        while (language.Endings.FirstOrDefault(e => word.Length - e.Length >= ShortestStem && word.EndsWith(e, StringComparison.Ordinal)) is { } ending)
        {
            word = word.Substring(0, word.Length - ending.Length);
        }

        return word;
    }
}
