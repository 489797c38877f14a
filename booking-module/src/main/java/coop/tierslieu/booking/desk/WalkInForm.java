package coop.tierslieu.booking.desk;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.WelcomeWalkIn;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who walks in, and for how long, as typed; then the offer as it was shown, on its way back.
 *
 * @param text looked for in names and addresses
 * @param payWith the id of a pass or an allowance; blank: charged to the account
 * @param start exact start that was shown, with {@code end}
 * @param expectedTotal what the card said, in euros, tax included
 */
record WalkInForm(
        @Nullable String text,
        @Nullable String member,
        @Nullable String stay,
        @Nullable String space,
        @Nullable String payWith,
        @Nullable String start,
        @Nullable String end,
        @Nullable String expectedTotal) {

    String wantedText() {
        return text == null ? "" : text.strip();
    }

    Optional<MemberId> wantedMember() {
        RequestField field = new RequestField("member", member);
        return field.isBlank() ? Optional.empty() : Optional.of(field.id(MemberId::new));
    }

    Stay wantedStay() {
        RequestField field = new RequestField("stay", stay);
        return field.isBlank() ? Stay.HALF_DAY : field.oneOf(Stay.class);
    }

    Optional<SpaceId> wantedSpace() {
        RequestField field = new RequestField("space", space);
        return field.isBlank() ? Optional.empty() : Optional.of(field.id(SpaceId::new));
    }

    WelcomeWalkIn command(BookingId booking) {
        return new WelcomeWalkIn(
                new RequestField("space", space).id(SpaceId::new),
                new RequestField("member", member).id(MemberId::new),
                booking,
                TimeSlot.parse(new RequestField("start", start).text(), new RequestField("end", end).text()),
                1,
                payWith == null || payWith.isBlank() ? null : payWith,
                new RequestField("expectedTotal", expectedTotal).euros().orElse(null));
    }
}
