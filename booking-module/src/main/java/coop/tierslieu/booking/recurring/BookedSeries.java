package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.published.SeriesId;
import java.util.List;

/**
 * What became of a wish.
 *
 * @param skipped the dates that are not in the series, each with what stood in its way
 */
record BookedSeries(SeriesId id, List<Occurrence> skipped) {}
