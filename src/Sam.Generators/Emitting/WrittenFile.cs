using Sam.Generators.Binding;
using Sam.Generators.Files;

namespace Sam.Generators.Emitting;

/// <summary>All that the C# of a questionnaire is made from; two that are equal give the same C#.</summary>
/// <param name="Name">The questionnaire's file.</param>
/// <param name="Questionnaire">The questionnaire.</param>
/// <param name="Options">How it is written.</param>
/// <param name="TypeName">The class's name.</param>
/// <param name="Owner">The file that the class's name belongs to; another one than <paramref name="Name"/> if there are two of the same id.</param>
internal sealed record WrittenFile(FileName Name, PlacedQuestionnaire Questionnaire, CSharpOptions Options, string TypeName, string Owner)
{
    public static WrittenFile Of(BoundFile file, TypeNames names, BuildOptions build) => new(
        file.Name,
        file.Questionnaire!,
        new CSharpOptions { Namespace = build.Namespace, LinePath = file.Name.FullPath, Language = build.Language },
        file.TypeName,
        names.OwnerOf(file.TypeName));
}
