"""Item pipelines: one class a field, then assemble, validate, deduplicate and tally."""

FIELD_PIPELINES = (
    "newsspider.pipelines.fields.HeadlinePipeline",
    "newsspider.pipelines.fields.StandfirstPipeline",
    "newsspider.pipelines.fields.DescriptionPipeline",
    "newsspider.pipelines.fields.SectionPipeline",
    "newsspider.pipelines.fields.TagsPipeline",
    "newsspider.pipelines.fields.LanguagePipeline",
    "newsspider.pipelines.fields.AuthorsPipeline",
    "newsspider.pipelines.fields.PublishedPipeline",
    "newsspider.pipelines.fields.ModifiedPipeline",
    "newsspider.pipelines.fields.PageDatePipeline",
    "newsspider.pipelines.fields.BodyPipeline",
    "newsspider.pipelines.fields.QuotesPipeline",
    "newsspider.pipelines.fields.TeasersPipeline",
    "newsspider.pipelines.fields.WeatherPipeline",
    "newsspider.pipelines.fields.ImagesPipeline",
    "newsspider.pipelines.fields.LinksPipeline",
    "newsspider.pipelines.fields.AccessiblePipeline",
    "newsspider.pipelines.fields.PageTypePipeline",
)
"""One pipeline a field, in the order of the record (``newsspider.fields.FIELDS``)."""

PIPELINES = (
    *FIELD_PIPELINES,
    "newsspider.pipelines.assemble.AssemblePipeline",
    "newsspider.pipelines.validate.ValidatePipeline",
    "newsspider.pipelines.deduplicate.DeduplicatePipeline",
    "newsspider.pipelines.nearduplicates.NearDuplicatesPipeline",
    "newsspider.pipelines.tally.TallyPipeline",
)
"""The order in which an item passes through them."""
