package coop.tierslieu.booking.notices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, before it is laid out as plain text and as HTML.
 *
 * @param total of several matters; null when one says it already
 */
record Sheet(
        String language,
        String subject,
        String greeting,
        String opening,
        List<Item> items,
        @Nullable String total,
        String closing,
        String place,
        String reason) {

    /** One booking, option or offer. */
    record Item(String title, List<String> lines, List<Link> links) {}

    record Link(String label, String address) {}
}
