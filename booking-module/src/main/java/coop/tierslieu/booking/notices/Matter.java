package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingCorrected;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.CorrectionReason;
import coop.tierslieu.booking.published.Deposit;
import coop.tierslieu.booking.published.Payment;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.WaitlistJoined;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One booking, option or offer as a notice tells of it: the facts of its event, so that what was written can be
 * understood whatever happens later. What does not belong to the event is null.
 *
 * @param extra whether it was reserved with another booking, which does the reminding
 * @param before what it was before a change
 * @param fee what is kept of a former price, or remains due
 * @param returned of what was prepaid and is cancelled: whether the pass or allowance has it back
 * @param until when an option or an offer lapses
 * @param received a deposit that has come in
 * @param correction why it costs something else, found out after its end
 * @param closure why the space closes, as everyone reads it
 */
record Matter(
        BookingId booking,
        MemberId member,
        SpaceId space,
        TimeSlot slot,
        int seats,
        boolean extra,
        @Nullable Price price,
        @Nullable Payment payment,
        @Nullable CancellationTerms terms,
        @Nullable Deposit deposit,
        @Nullable Before before,
        @Nullable Price fee,
        @Nullable CancellationReason reason,
        @Nullable Boolean returned,
        @Nullable OffsetDateTime until,
        @Nullable Money received,
        @Nullable Correction correction,
        @Nullable String closure) {

    record Before(SpaceId space, TimeSlot slot) {}

    record Correction(Price before, CorrectionReason reason) {}

    static Matter of(BookingConfirmed event) {
        Draft draft = new Draft(event.booking(), event.member(), event.space(), event.slot(), event.seats());
        draft.arrangedAs(event.arrangement());
        draft.price = event.price();
        draft.terms = event.terms();
        draft.deposit = event.arrangement().deposit();
        return draft.matter();
    }

    static Matter of(BookingChanged event) {
        Draft draft = new Draft(event.booking(), event.member(), event.space(), event.slot(), event.seats());
        draft.arrangedAs(event.arrangement());
        draft.price = event.price();
        draft.terms = event.terms();
        draft.before = new Before(event.from(), event.previousSlot());
        draft.fee = event.fee();
        return draft.matter();
    }

    /**
     * Of how many seats is told no more.
     *
     * @param agreed what was known of it, for the terms by which what was prepaid is returned or not
     */
    static Matter of(BookingCancelled event, Optional<Matter> agreed) {
        Draft draft = new Draft(event.booking(), event.member(), event.space(), event.slot(), 1);
        draft.arrangedAs(event.arrangement());
        draft.fee = event.fee();
        draft.reason = event.reason();
        if (event.arrangement().payment().isPrepaid()) {
            boolean late = agreed.map(Matter::terms)
                    .filter(terms -> terms.feePermilleAt(event.cancelledAt()) > 0)
                    .isPresent();
            draft.returned = event.reason() != CancellationReason.ASKED || !late;
        }
        return draft.matter();
    }

    /** @param agreed what was known of it, for what paid */
    static Matter of(BookingCorrected event, Optional<Matter> agreed) {
        Draft draft = new Draft(event.booking(), event.member(), event.space(), event.slot(), 1);
        draft.price = event.price();
        draft.payment = agreed.map(Matter::payment).orElse(null);
        draft.correction = new Correction(event.previousPrice(), event.reason());
        return draft.matter();
    }

    static Matter of(SlotHeld event) {
        Draft draft = new Draft(event.booking(), event.member(), event.space(), event.slot(), event.seats());
        draft.until = event.until();
        return draft.matter();
    }

    static Matter of(WaitlistJoined event) {
        return new Draft(event.booking(), event.member(), event.space(), event.slot(), event.seats()).matter();
    }

    Matter withDeposit(Money amount) {
        Draft draft = new Draft(this);
        draft.deposit = null;
        draft.received = amount;
        return draft.matter();
    }

    /** It can no longer be had. */
    Matter closedBecause(String why) {
        Draft draft = new Draft(this);
        draft.until = null;
        draft.closure = why;
        return draft.matter();
    }

    /** A matter of which not everything is known yet. */
    private static final class Draft {

        private final BookingId booking;
        private final MemberId member;
        private final SpaceId space;
        private final TimeSlot slot;
        private final int seats;
        private boolean extra;
        private @Nullable Price price;
        private @Nullable Payment payment;
        private @Nullable CancellationTerms terms;
        private @Nullable Deposit deposit;
        private @Nullable Before before;
        private @Nullable Price fee;
        private @Nullable CancellationReason reason;
        private @Nullable Boolean returned;
        private @Nullable OffsetDateTime until;
        private @Nullable Money received;
        private @Nullable Correction correction;
        private @Nullable String closure;

        Draft(BookingId booking, MemberId member, SpaceId space, TimeSlot slot, int seats) {
            this.booking = booking;
            this.member = member;
            this.space = space;
            this.slot = slot;
            this.seats = seats;
        }

        Draft(Matter known) {
            this(known.booking, known.member, known.space, known.slot, known.seats);
            extra = known.extra;
            price = known.price;
            payment = known.payment;
            terms = known.terms;
            deposit = known.deposit;
            before = known.before;
            fee = known.fee;
            reason = known.reason;
            returned = known.returned;
            until = known.until;
            received = known.received;
            correction = known.correction;
            closure = known.closure;
        }

        void arrangedAs(Arrangement arrangement) {
            extra = arrangement.main() != null;
            payment = arrangement.payment();
        }

        Matter matter() {
            return new Matter(
                    booking,
                    member,
                    space,
                    slot,
                    seats,
                    extra,
                    price,
                    payment,
                    terms,
                    deposit,
                    before,
                    fee,
                    reason,
                    returned,
                    until,
                    received,
                    correction,
                    closure);
        }
    }
}
