namespace Sam.Writers;

/// <summary>The names of published measures in JSON: English, as all of JSON is.</summary>
internal static class PublishedMeasureName
{
    public static string Of(PublishedMeasure measure) => measure.Kind switch
    {
        PublishedKind.ResponseRate => "response-rate",
        PublishedKind.ResponseCount => "responses",
        PublishedKind.Invited => "invited",
        PublishedKind.SharePositive => "share-positive",
        PublishedKind.Mean => "mean",
        PublishedKind.Actions => "actions",
        PublishedKind.Role => "role:" + measure.Role,
        _ => "participants:" + measure.Role,
    };
}
