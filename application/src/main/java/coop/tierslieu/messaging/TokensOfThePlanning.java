package coop.tierslieu.messaging;

import coop.tierslieu.booking.planning.PlanningMark;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The views of the planning show something else when one of their tokens has moved on; tokens are kept in the
 * database, in the transaction that changes the view, whichever node works on it.
 */
@Component
class TokensOfThePlanning implements PlanningMark {

    private static final List<String> VIEWS = List.of("booking.planning", "booking.spaces", "booking.waitlist");

    private final JdbcClient jdbc;

    TokensOfThePlanning(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String current() {
        return jdbc.sql("""
                        select coalesce(md5(string_agg(token, ' ' order by processor_name, segment)), '')
                          from events.token_entry where processor_name in (:views)""").param("views", VIEWS).query(String.class).single();
    }
}
