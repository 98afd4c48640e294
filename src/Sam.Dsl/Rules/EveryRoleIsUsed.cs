using Sam.Keywords;
using Sam.Syntax;

namespace Sam.Rules;

/// <summary>
/// SAM2134: where a file says who answers, every role that it declares is named there or by another role. Data may name further roles,
/// so this is a hint.
/// </summary>
internal static class EveryRoleIsUsed
{
    public static void Check(RuleContext context)
    {
        var rule = context.Head.Respondents;
        if (rule.Role is null)
        {
            return;
        }

        var used = new HashSet<string>(rule.Together.Append(rule.Role).Concat(context.Head.Roles.SelectMany(r => r.Includes)), StringComparer.OrdinalIgnoreCase);
        foreach (var role in (context.Root.Find(KeywordTable.Roles)?.Value as MapSyntax)?.Entries ?? [])
        {
            if (!used.Contains(role.Key.Text) && !ValueWords.UsualRoles.Contains(role.Key.Text, StringComparer.OrdinalIgnoreCase))
            {
                context.Report(ReferenceDiagnostics.UnusedRole, role.Key, role.Key.Text);
            }
        }
    }
}
