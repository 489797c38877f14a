package coop.tierslieu.booking.recurring;

import coop.tierslieu.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * All dates of a series with their state, as the API writes them; nothing is reserved by it.
 *
 * @param removed the days of the recurrence that {@code exdates} takes out
 * @param totalExcl of the dates that are free, before tax
 * @param totalIncl the same with tax
 */
record SeriesQuoteView(
        String space,
        List<OccurrenceView> occurrences,
        List<LocalDate> removed,
        int free,
        int conflicts,
        Money totalExcl,
        Money totalIncl) {

    static SeriesQuoteView of(Occurrences occurrences) {
        return new SeriesQuoteView(
                occurrences.space().space().value(),
                occurrences.all().stream().map(OccurrenceView::of).toList(),
                occurrences.removed(),
                occurrences.offers().size(),
                occurrences.conflicts().size(),
                occurrences.totalExcl(),
                occurrences.totalIncl());
    }
}
