package coop.tierslieu.post;

import org.jspecify.annotations.Nullable;

/**
 * A letter as it is sent.
 *
 * @param id of the notice, for a Message-ID that stays the same when it is sent again
 * @param text all there is to say, for whoever reads plain text
 * @param html the same
 * @param calendar an iCalendar object, or null when nothing changes in anyone's calendar
 */
public record Mail(
        String id,
        String name,
        String address,
        String subject,
        String text,
        String html,
        @Nullable String calendar) {

    /** Tells nothing, so that it can be logged. */
    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
