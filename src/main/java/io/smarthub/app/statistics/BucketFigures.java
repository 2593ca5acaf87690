package io.smarthub.app.statistics;

import io.smarthub.domain.statistics.Bucket;
import io.smarthub.domain.statistics.Figures;

/** One bar. */
public record BucketFigures(Bucket bucket, Figures figures) {}
