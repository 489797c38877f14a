package coop.tierslieu.shared.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notice says, in the language of whoever reads it. The post adds the greeting, the name of the place and the
 * layout.
 *
 * @param total of several items; null when one says it already
 * @param because ends the sentence that begins "We write to you because"
 * @param calendar an iCalendar object, or null when nothing changes in anyone's calendar
 */
public record Letter(
        String subject,
        String opening,
        List<Item> items,
        @Nullable String total,
        String because,
        @Nullable String calendar) {

    public Letter {
        items = List.copyOf(items);
    }

    /** One booking, one subscription: what there is to say of it, and where it leads. */
    public record Item(String title, List<String> lines, List<Link> links) {}

    /** @param address absolute */
    public record Link(String label, String address) {}
}
