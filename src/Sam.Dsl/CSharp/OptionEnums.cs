namespace Sam.CSharp;

/// <summary>An enumeration per scale. A member's number is the option's place on the scale.</summary>
internal static class OptionEnums
{
    public static void Write(EmitContext context)
    {
        foreach (var options in context.Names.Enums)
        {
            Write(context, options);
        }
    }

    private static void Write(EmitContext context, OptionEnum options)
    {
        var writer = context.Writer;
        context.Docs.Enum(options);
        writer.Line($"[global::Sam.GeneratedCode.GeneratedScale({CSharpText.Literal(options.ScaleId)})]");
        writer.Line($"public enum {options.Name}");
        writer.Open();
        for (var i = 0; i < options.Options.Count; i++)
        {
            context.Docs.Option(options.Options[i]);
            writer.Line($"[global::Sam.GeneratedCode.GeneratedOption({CSharpText.Literal(options.Options[i].Code)})]");
            writer.Line($"{options.Members[i]} = {i},");
            writer.Blank();
        }

        writer.Close();
    }
}
