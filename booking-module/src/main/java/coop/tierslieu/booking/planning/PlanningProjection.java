package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.published.BookingCancelled;
import coop.tierslieu.booking.published.BookingCheckedIn;
import coop.tierslieu.booking.published.BookingConfirmed;
import coop.tierslieu.booking.published.NoShowRecorded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code booking_booking}: one row per booking, whatever became of it. */
@Component
@ProcessingGroup("booking.planning")
class PlanningProjection {

    private static final String INSERT = """
            insert into booking_booking (id, space, kind, member, starts_at, ends_at, start_text, end_text, seats,
                layout, price_excl_cents, price_vat_cents, vat_permille, tariff_version, customer_class, reduced,
                terms, status)
            values (:id, :space, :kind, :member, :startsAt, :endsAt, :startText, :endText, :seats,
                :layout, :priceExcl, :priceVat, :vatPermille, :tariffVersion, :customerClass, :reduced,
                cast(:terms as jsonb), :status)
            on conflict (id) do nothing""";

    private static final String UPDATE = """
            update booking_booking
            set status = :status, changed_at_text = :at, released_from_text = :releasedFrom,
                fee_excl_cents = :feeExcl, fee_vat_cents = :feeVat
            where id = :id""";

    private final JdbcClient jdbc;

    PlanningProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(BookingConfirmed event) {
        PlannedBooking booking = PlannedBooking.of(event);
        jdbc.sql(INSERT)
                .param("id", booking.id().value())
                .param("space", booking.space().value())
                .param("kind", booking.kind().name())
                .param("member", booking.member().value())
                .param("startsAt", booking.slot().start())
                .param("endsAt", booking.slot().end())
                .param("startText", booking.slot().start().toString())
                .param("endText", booking.slot().end().toString())
                .param("seats", booking.seats())
                .param("layout", booking.layout().name())
                .param("priceExcl", booking.price().excl().cents())
                .param("priceVat", booking.price().vat().cents())
                .param("vatPermille", booking.price().rate().permille())
                .param("tariffVersion", booking.tariffVersion())
                .param("customerClass", booking.customerClass().name())
                .param("reduced", booking.reduced())
                .param("terms", JsonColumn.write(booking.terms()))
                .param("status", booking.status().name())
                .update();
    }

    @EventHandler
    void on(BookingCancelled event) {
        apply(BookingChange.of(event));
    }

    @EventHandler
    void on(BookingCheckedIn event) {
        apply(BookingChange.of(event));
    }

    @EventHandler
    void on(NoShowRecorded event) {
        apply(BookingChange.of(event));
    }

    private void apply(BookingChange change) {
        jdbc.sql(UPDATE)
                .param("id", change.booking().value())
                .param("status", change.status().name())
                .param("at", change.at().toString())
                .param(
                        "releasedFrom",
                        change.releasedFrom() == null
                                ? null
                                : change.releasedFrom().toString())
                .param(
                        "feeExcl",
                        change.fee() == null ? null : change.fee().excl().cents())
                .param(
                        "feeVat",
                        change.fee() == null ? null : change.fee().vat().cents())
                .update();
    }
}
