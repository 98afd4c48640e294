using System.Globalization;
using System.Text;

namespace Sam.CSharp;

/// <summary>
/// Names of C# from codes and ids: <c>7a</c> → <c>Q7a</c>, <c>ja-nej</c> → <c>JaNej</c>, <c>1.5</c> → <c>Value1_5</c>. Letters of every
/// alphabet are kept, words begin with a capital, a sign between two digits becomes <c>_</c>, other signs are left out.
/// </summary>
internal static class PascalName
{
    // Far below what compilers and metadata allow; a longer one is cut and told apart by a number made of all of it.
    private const int MaxLength = 80;

    /// <summary>The name for a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="beforeDigit">What stands before a name that begins with a digit.</param>
    /// <param name="otherwise">The name of a code without letters and digits.</param>
    public static string Of(string code, string beforeDigit, string otherwise)
    {
        var text = ComposedText.Compose(code).Trim();
        var name = new StringBuilder();
        var isApart = true;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                isApart = true;
                continue;
            }

            if (name.Length == 0 && char.IsDigit(c))
            {
                name.Append(beforeDigit).Append(text[0] is '-' or NumberText.Minus ? "Minus" : "");
            }
            else if (isApart && char.IsDigit(c) && char.IsDigit(name[name.Length - 1]))
            {
                name.Append('_');
            }

            name.Append(isApart ? char.ToUpperInvariant(c) : c);
            isApart = false;
        }

        return name.Length == 0 ? otherwise
            : name.Length <= MaxLength ? name.ToString()
            : name.ToString(0, MaxLength) + "_" + Hash(text).ToString("x8", CultureInfo.InvariantCulture);
    }

    // FNV-1a, 32 bits: the same on every machine.
    private static uint Hash(string text) => text.Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
}
