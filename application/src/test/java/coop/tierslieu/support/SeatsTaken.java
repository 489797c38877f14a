package coop.tierslieu.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many seats of a space its history gives away, counted fact after fact. Only for a space of which everyone wants
 * the same slot.
 */
public final class SeatsTaken {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Integer> seats = new HashMap<>();
    private int atMost;
    private int confirmed;

    private SeatsTaken() {}

    public static SeatsTaken of(String space, JdbcClient jdbc) {
        var taken = new SeatsTaken();
        jdbc.sql("""
                        select payload_type, payload from events.domain_event_entry
                         where aggregate_identifier = ? order by sequence_number""")
                .param(space)
                .query((row, number) -> List.of(row.getString("payload_type"), row.getString("payload")))
                .list()
                .forEach(fact -> taken.after(fact.get(0), JSON.readTree(fact.get(1))));
        return taken;
    }

    private void after(String type, JsonNode fact) {
        String booking = fact.path("booking").asString("");
        switch (type.substring(type.lastIndexOf('.') + 1)) {
            case "BookingConfirmed" -> {
                confirmed++;
                seats.put(booking, fact.path("seats").asInt());
            }
            case "SlotHeld" -> seats.put(booking, fact.path("seats").asInt());
            case "HoldReleased", "BookingCancelled" -> seats.remove(booking);
            default -> {}
        }
        atMost = Math.max(atMost, atTheEnd());
    }

    public int atTheEnd() {
        return seats.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** After any of the facts. */
    public int atMost() {
        return atMost;
    }

    /** How often a booking was confirmed. */
    public int confirmed() {
        return confirmed;
    }
}
