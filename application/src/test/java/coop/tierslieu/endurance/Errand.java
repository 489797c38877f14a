package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.support.Furnishing;
import coop.tierslieu.support.Script;
import coop.tierslieu.support.Script.Answer;
import java.time.ZonedDateTime;

/**
 * What one writer asks for, hour after hour.
 *
 * @param extra a space that goes with it, empty when there is none
 * @param pass what pays for it, empty when it is charged to the account
 * @param heldFirst whether the slot is kept, as at checkout, before it is confirmed
 * @param every hours from one booking to the next
 */
record Errand(String space, String member, String extra, String pass, boolean heldFirst, int first, int every) {

    static Errand plain(String space, String member) {
        return new Errand(space, member, "", "", false, 0, 1);
    }

    /** Of each two hours the first, or the second when the two spaces are named the other way round. */
    static Errand both(String space, String extra, String member, int first) {
        return new Errand(space, member, extra, "", false, first, 2);
    }

    static Errand paidWith(String pass, String space, String member) {
        return new Errand(space, member, "", pass, false, 0, 1);
    }

    static Errand heldFirst(String space, String member) {
        return new Errand(space, member, "", "", true, 0, 1);
    }

    /** Asked again with the same key, it happens once. Returns the id of the booking. */
    String run(Script script, ZonedDateTime from, int number, String key) {
        String wish = wish(from.plusHours(first + (long) number * every));
        if (heldFirst) {
            Answer held = acknowledged(script.post("/api/holds", wish, key));
            String hold = held.body().at("/bookings/0").asString();
            wish = Furnishing.with(wish, "\"hold\":\"" + hold + "\"");
        }
        return acknowledged(script.post("/api/bookings", wish, key)).text("id");
    }

    private String wish(ZonedDateTime start) {
        String wish = Furnishing.wish(
                space,
                member,
                start.toOffsetDateTime().toString(),
                start.plusHours(1).toOffsetDateTime().toString());
        if (!extra.isEmpty()) {
            wish = Furnishing.with(wish, Furnishing.extra(extra));
        }
        return pass.isEmpty() ? wish : Furnishing.with(wish, "\"payWith\":\"" + pass + "\"");
    }

    private static Answer acknowledged(Answer answer) {
        assertThat(answer.status()).as(answer.written()).isEqualTo(201);
        return answer;
    }
}
