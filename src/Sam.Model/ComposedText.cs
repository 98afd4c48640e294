using System.Text;

namespace Sam;

/// <summary>
/// Composes letters: <c>a</c> followed by a combining ring becomes <c>å</c>. The platform's own normalisation does nothing in
/// invariant globalisation mode, and text that looks the same must be the same on every machine; so the table is ours. It holds
/// the letters of the Latin alphabets that names in Sweden are written with.
/// </summary>
public static class ComposedText
{
    private const string Bases = "AEIOUYaeiouyCcNnSsZzGgLlRrTtDdKkHh";

    // Per combining mark: pairs of base letter and composed letter.
    private static readonly Dictionary<char, string> Table = new()
    {
        ['\u0300'] = "AÀEÈIÌOÒUÙNǸaàeèiìoòuùnǹ",
        ['\u0301'] = "AÁEÉIÍOÓUÚYÝCĆNŃSŚZŹLĹRŔaáeéiíoóuúyýcćnńsśzźlĺrŕ",
        ['\u0302'] = "AÂEÊIÎOÔUÛYŶCĈGĜHĤSŜaâeêiîoôuûyŷcĉgĝhĥsŝ",
        ['\u0303'] = "AÃNÑOÕIĨUŨaãnñoõiĩuũ",
        ['\u0304'] = "AĀEĒIĪOŌUŪaāeēiīoōuū",
        ['\u0306'] = "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ",
        ['\u0307'] = "CĊEĖGĠIİZŻcċeėgġzż",
        ['\u0308'] = "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ",
        ['\u030A'] = "AÅUŮaåuů",
        ['\u030B'] = "OŐUŰoőuű",
        ['\u030C'] = "CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzž",
        ['\u0327'] = "CÇGĢKĶLĻNŅRŖSŞTŢcçgģkķlļnņrŗsştţ",
        ['\u0328'] = "AĄEĘIĮUŲaąeęiįuų",
    };

    /// <summary>The same text with base letters and combining marks put together where the table has the letter.</summary>
    public static string Compose(string text)
    {
        if (!HasMark(text))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && TryCompose(composed[composed.Length - 1], c, out var letter))
            {
                composed[composed.Length - 1] = letter;
            }
            else
            {
                composed.Append(c);
            }
        }

        return composed.ToString();
    }

    private static bool HasMark(string text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u0300' and <= '\u036F')
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryCompose(char letter, char mark, out char composed)
    {
        composed = letter;
        if (Bases.IndexOf(letter) < 0 || !Table.TryGetValue(mark, out var pairs))
        {
            return false;
        }

        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
            {
                composed = pairs[i + 1];
                return true;
            }
        }

        return false;
    }
}
