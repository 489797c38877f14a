package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.Remembered;
import coop.tierslieu.booking.published.RateCardAdopted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads the adopted cards; a card holds from the moment it is adopted. */
@Component
class AdoptedRateCards implements RateCards {

    private static final String VIEW = "booking.tariffs";
    private static final TypeReference<List<RateCardAdopted.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Remembered remembered;

    AdoptedRateCards(JdbcClient jdbc, Remembered remembered) {
        this.jdbc = jdbc;
        this.remembered = remembered;
    }

    @Override
    public Optional<RateCard> inForceOn(LocalDate dayOfBooking) {
        return remembered.answer(VIEW, dayOfBooking, this::read);
    }

    @Override
    public Optional<RateCard> version(String version) {
        return jdbc.sql("select * from booking_rate_card where version = :version")
                .param("version", version)
                .query((row, number) -> card(row))
                .optional()
                .map(AdoptedRateCards::card);
    }

    private Optional<RateCard> read(LocalDate dayOfBooking) {
        return jdbc.sql("""
                        select * from booking_rate_card where effective_from <= :day
                        order by effective_from desc, adoption desc limit 1""")
                .param("day", dayOfBooking)
                .query((row, number) -> card(row))
                .optional()
                .map(AdoptedRateCards::card);
    }

    private static RateCard card(RateCardAdopted adopted) {
        return new RateCard(adopted.version(), adopted.effectiveFrom(), adopted.lines());
    }

    /** Every card, the one that takes effect last first. */
    List<RateCardAdopted> all() {
        return jdbc.sql("select * from booking_rate_card order by effective_from desc, adoption desc")
                .query((row, number) -> card(row))
                .list();
    }

    private static RateCardAdopted card(ResultSet row) throws SQLException {
        return new RateCardAdopted(
                row.getString("version"),
                row.getObject("effective_from", LocalDate.class),
                row.getString("decision"),
                JsonColumn.read(row.getString("lines"), LINES));
    }
}
