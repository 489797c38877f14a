package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.published.Arrangement;
import coop.tierslieu.booking.published.BookingChanged;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationReason;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One booking as the planning knows it: what is agreed now, and what became of it.
 *
 * @param price of the slot as it is agreed now, by the tariff, also when a pass or an allowance pays for it
 * @param revision how often it was changed
 * @param agreedAt when it was confirmed, or last changed; null in a planning as of the past, which does not ask
 * @param feesKept of former prices, at those changes, tax included; due beside the price
 */
public record PlannedBooking(
        BookingId id,
        SpaceId space,
        SpaceKind kind,
        MemberId member,
        TimeSlot slot,
        int seats,
        Layout layout,
        Price price,
        String tariffVersion,
        CustomerClass customerClass,
        boolean reduced,
        CancellationTerms terms,
        Arrangement arrangement,
        int revision,
        @Nullable OffsetDateTime agreedAt,
        Money feesKept,
        BookingCourse course) {

    public static PlannedBooking of(BookingConfirmed event) {
        return new PlannedBooking(
                event.booking(),
                event.space(),
                event.kind(),
                event.member(),
                event.slot(),
                event.seats(),
                event.layout(),
                event.price(),
                event.tariffVersion(),
                event.customerClass(),
                event.reduced(),
                event.terms(),
                event.arrangement(),
                0,
                null,
                Money.ZERO,
                BookingCourse.BEGIN);
    }

    /** The one translation of later facts, which the table and the planning "as of" share. */
    public PlannedBooking after(BookingEvent event) {
        return event instanceof BookingChanged changed ? after(changed) : with(course.after(event));
    }

    private PlannedBooking after(BookingChanged event) {
        return new PlannedBooking(
                id,
                event.space(),
                event.kind(),
                member,
                event.slot(),
                event.seats(),
                event.layout(),
                event.price(),
                event.tariffVersion(),
                event.customerClass(),
                event.reduced(),
                event.terms(),
                event.arrangement(),
                revision + 1,
                event.changedAt(),
                feesKept.plus(event.fee().incl()),
                course.releasedFrom(null));
    }

    PlannedBooking agreedAt(OffsetDateTime moment) {
        return with(moment, course);
    }

    private PlannedBooking with(BookingCourse next) {
        return with(agreedAt, next);
    }

    private PlannedBooking with(@Nullable OffsetDateTime agreed, BookingCourse next) {
        return new PlannedBooking(
                id,
                space,
                kind,
                member,
                slot,
                seats,
                layout,
                price,
                tariffVersion,
                customerClass,
                reduced,
                terms,
                arrangement,
                revision,
                agreed,
                feesKept,
                next);
    }

    public BookingStatus status() {
        return course.status();
    }

    /** When the status became what it is; null while confirmed. */
    public @Nullable OffsetDateTime changedAt() {
        return course.changedAt();
    }

    /** From when others may have the slot; null while it is taken. */
    public @Nullable OffsetDateTime releasedFrom() {
        return course.releasedFrom();
    }

    /** What remains due once cancelled, else null. */
    public @Nullable Price fee() {
        return course.fee();
    }

    /** Null unless cancelled. */
    public @Nullable CancellationReason cancellationReason() {
        return course.cancellationReason();
    }

    /** Null as long as no deposit is there. */
    public @Nullable OffsetDateTime depositReceivedAt() {
        return course.depositReceivedAt();
    }

    /** What is due instead of the price, found out after the end; null when the agreed price stands. */
    public @Nullable Price correctedPrice() {
        return course.correctedPrice();
    }

    /**
     * What is charged to the account as things stand, tax included: the price, or what became of it, and the fees kept
     * at changes. Nothing of what a pass or an allowance pays.
     */
    public Money due() {
        Price instead = correctedPrice() == null ? fee() : correctedPrice();
        if (instead != null) {
            return instead.incl().plus(feesKept);
        }
        return arrangement.payment().isPrepaid() ? feesKept : price.incl().plus(feesKept);
    }

    /** The part of the slot that others cannot have; empty once cancelled, or released before it began. */
    public Optional<TimeSlot> occupied() {
        OffsetDateTime released = releasedFrom();
        if (status() == BookingStatus.CANCELLED) {
            return Optional.empty();
        }
        if (released == null || !released.isBefore(slot.end())) {
            return Optional.of(slot);
        }
        return released.isAfter(slot.start()) ? Optional.of(new TimeSlot(slot.start(), released)) : Optional.empty();
    }

    /** Whether whoever booked has come and not left. */
    public boolean isThereAt(OffsetDateTime at) {
        return status() == BookingStatus.CHECKED_IN
                && occupied().filter(slot -> at.isBefore(slot.end())).isPresent();
    }

    /** What cancelling at that instant would cost, before and with tax. */
    public Price feeAt(OffsetDateTime at) {
        return price.permille(terms.feePermilleAt(at));
    }
}
