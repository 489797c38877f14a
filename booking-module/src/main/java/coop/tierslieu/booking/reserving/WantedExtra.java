package coop.tierslieu.booking.reserving;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another space that somebody would like to have with the one they ask for. */
public record WantedExtra(SpaceId space, int seats) {

    /**
     * Equipment as it was ticked in a form.
     *
     * @param spaces null when nothing was
     */
    public static List<WantedExtra> ticked(@Nullable List<String> spaces) {
        return spaces == null
                ? List.of()
                : spaces.stream()
                        .distinct()
                        .map(space -> new WantedExtra(new RequestField("extras", space).id(SpaceId::new), 1))
                        .toList();
    }

    public RequestedExtra under(BookingId booking) {
        return new RequestedExtra(space, booking, seats);
    }
}
