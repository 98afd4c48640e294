using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Notation;

/// <summary>Laws in brackets at the end of a heading or question: <c>[AFS 2001:1 3 §, AML 6 kap. 6a §]</c>. Brackets with anything else belong to the text.</summary>
internal sealed class LawBrackets(NotationContext context, Func<string, bool> isLaw)
{
    /// <summary>A text without the laws at its end.</summary>
    public ScalarSyntax TakeFrom(ScalarSyntax text, out EntrySyntax? laws)
    {
        laws = null;
        var open = text.Text.LastIndexOf('[');
        if (text.IsQuoted || open < 1 || text.Text[text.Text.Length - 1] != ']' || !char.IsWhiteSpace(text.Text[open - 1]))
        {
            return text;
        }

        var inside = OptionLine.Piece(text, open + 1, text.Text.Length - open - 2);
        var cited = CommaList.Split(inside, keepsDecimals: false).ToList();
        if (cited.Count == 0 || !cited.All(c => isLaw(c.Text)))
        {
            return text;
        }

        SyntaxNode value = cited.Count == 1 ? cited[0] : new ListSyntax(inside.Span, cited);
        laws = new EntrySyntax(context.Key(KeywordTable.Laws, text.SpanOf(open, text.Text.Length - open)), value);
        return OptionLine.Piece(text, 0, open);
    }
}
