package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CancellationTerms;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads {@code booking_booking}. */
@Component
public class Bookings {

    private final JdbcClient jdbc;

    Bookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<PlannedBooking> find(BookingId id) {
        return jdbc.sql("select * from booking_booking where id = :id")
                .param("id", id.value())
                .query((row, number) -> booking(row))
                .optional();
    }

    /** Every booking that touches the slot, cancelled ones too, by start. */
    public List<PlannedBooking> touching(TimeSlot slot) {
        return jdbc.sql(
                        "select * from booking_booking where starts_at < :to and ends_at > :from order by starts_at, id")
                .param("from", slot.start())
                .param("to", slot.end())
                .query((row, number) -> booking(row))
                .list();
    }

    /** The bookings of a space that a closure of that slot would hit. */
    public List<PlannedBooking> standing(SpaceId space, TimeSlot slot) {
        return touching(slot).stream()
                .filter(booking -> booking.space().equals(space))
                .filter(booking -> booking.occupied().filter(slot::overlaps).isPresent())
                .toList();
    }

    /** A member's bookings that end after that instant, by start. */
    public List<PlannedBooking> upcoming(MemberId member, OffsetDateTime after) {
        return jdbc.sql("""
                        select * from booking_booking
                        where member = :member and ends_at > :after order by starts_at, id""")
                .param("member", member.value())
                .param("after", after)
                .query((row, number) -> booking(row))
                .list();
    }

    private static PlannedBooking booking(ResultSet row) throws SQLException {
        VatRate vat = new VatRate(row.getInt("vat_permille"));
        return new PlannedBooking(
                new BookingId(row.getString("id")),
                new SpaceId(row.getString("space")),
                SpaceKind.valueOf(row.getString("kind")),
                new MemberId(row.getString("member")),
                new TimeSlot(
                        OffsetDateTime.parse(row.getString("start_text")),
                        OffsetDateTime.parse(row.getString("end_text"))),
                row.getInt("seats"),
                Layout.valueOf(row.getString("layout")),
                new Price(new Money(row.getLong("price_excl_cents")), new Money(row.getLong("price_vat_cents")), vat),
                row.getString("tariff_version"),
                CustomerClass.valueOf(row.getString("customer_class")),
                row.getBoolean("reduced"),
                JsonColumn.read(row.getString("terms"), CancellationTerms.class),
                BookingStatus.valueOf(row.getString("status")),
                time(row.getString("changed_at_text")),
                time(row.getString("released_from_text")),
                fee(row, vat));
    }

    private static @Nullable OffsetDateTime time(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }

    private static @Nullable Price fee(ResultSet row, VatRate vat) throws SQLException {
        long excl = row.getLong("fee_excl_cents");
        return row.wasNull() ? null : new Price(new Money(excl), new Money(row.getLong("fee_vat_cents")), vat);
    }
}
