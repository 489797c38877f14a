package coop.tierslieu.booking.reserving;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was reserved, as the API writes it: the booking, or the first of several.
 *
 * @param bookings each of them, in the order of the slots, where the request gave slots or a length
 */
record BookedView(
        @JsonUnwrapped BookingView first,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<BookingView> bookings) {}
