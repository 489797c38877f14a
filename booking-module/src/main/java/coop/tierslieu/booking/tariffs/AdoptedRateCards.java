package coop.tierslieu.booking.tariffs;

import coop.tierslieu.booking.JsonColumn;
import coop.tierslieu.booking.published.RateCardAdopted;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads the adopted cards; asked anew each time, so that a card holds from the moment it is adopted. */
@Component
class AdoptedRateCards implements RateCards {

    private static final TypeReference<List<RateCardAdopted.Line>> LINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Map<String, RateCard> read = new ConcurrentHashMap<>();

    AdoptedRateCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which card is in force is asked each time; what it says never changes, and is read once. */
    @Override
    public Optional<RateCard> inForceOn(LocalDate dayOfBooking) {
        return jdbc.sql("""
                        select version from booking_rate_card where effective_from <= :day
                        order by effective_from desc, adoption desc limit 1""")
                .param("day", dayOfBooking)
                .query(String.class)
                .optional()
                .map(version -> read.computeIfAbsent(version, this::read));
    }

    @Override
    public Optional<RateCard> version(String version) {
        return jdbc.sql("select version from booking_rate_card where version = :version")
                .param("version", version)
                .query(String.class)
                .optional()
                .map(known -> read.computeIfAbsent(known, this::read));
    }

    private RateCard read(String version) {
        RateCardAdopted card = jdbc.sql("select * from booking_rate_card where version = :version")
                .param("version", version)
                .query((row, number) -> card(row))
                .single();
        return new RateCard(card.version(), card.effectiveFrom(), card.lines());
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
