using Sam.Syntax;

namespace Sam.Binding;

/// <summary>An item with where its name stands and the conditions that are read once all names are known.</summary>
/// <param name="Item">The item, still without its condition.</param>
/// <param name="Name">Where its code or text stands.</param>
/// <param name="IsNumbered">False if the author left the numbering to Sam.</param>
/// <param name="Conditions">The texts of its conditions, its own and the area's; all must hold.</param>
/// <param name="IsFaulty">True if its scale is missing or has faults, which has been reported: what is asked of its options can't be checked.</param>
/// <param name="SaysRequired">True if the author says that it is required; otherwise the usual rule decides.</param>
/// <param name="Written">Its text as written: of a part without its stem.</param>
/// <param name="Details">What stands under it.</param>
internal sealed record BoundItem(
    Item Item,
    SyntaxNode Name,
    bool IsNumbered,
    Sequence<ScalarSyntax> Conditions,
    bool IsFaulty,
    bool SaysRequired,
    LocalizedText Written,
    MapReader Details);
