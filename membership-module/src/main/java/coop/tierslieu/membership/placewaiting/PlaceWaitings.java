package coop.tierslieu.membership.placewaiting;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.WaitingId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who waits, in the order in which they joined. */
@Component
public class PlaceWaitings {

    private final JdbcClient jdbc;

    PlaceWaitings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anybody has ever waited for such a place: before that there is no queue to ask. */
    public boolean haveQueue(PlanKind kind) {
        return jdbc.sql("select exists (select from membership_waiting where kind = :kind)")
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    List<WaitingView> open() {
        return jdbc.sql("select * from membership_waiting where status in ('WAITING', 'OFFERED') order by kind,"
                        + " joined_at, id")
                .query((row, n) -> view(row))
                .list();
    }

    List<WaitingView> of(String member) {
        return jdbc.sql("select * from membership_waiting where member = :member order by joined_at, id")
                .param("member", member)
                .query((row, n) -> view(row))
                .list();
    }

    /**
     * Staff see anyone's, a member their own.
     *
     * @throws Refused WAITS_FOR_NOTHING also when it is someone else's
     */
    WaitingView seenBy(Actor actor, WaitingId id) {
        return jdbc.sql("select * from membership_waiting where id = :id")
                .param("id", id.value())
                .query((row, n) -> view(row))
                .optional()
                .filter(view -> actor.mayActFor(new MemberId(view.member())))
                .orElseThrow(() -> new Refused(WaitingRule.WAITS_FOR_NOTHING, null, id));
    }

    /** The kinds of which an offer has run out. */
    List<PlanKind> lapsedBefore(LocalDate today) {
        return jdbc.sql("select distinct kind from membership_waiting where status = 'OFFERED' and offered_until <"
                        + " :today")
                .param("today", today)
                .query((row, n) -> PlanKind.valueOf(row.getString("kind")))
                .list();
    }

    private static WaitingView view(ResultSet row) throws SQLException {
        return new WaitingView(
                row.getString("id"),
                row.getString("member"),
                PlanKind.valueOf(row.getString("kind")),
                row.getObject("wished_from", LocalDate.class),
                WaitingStatus.valueOf(row.getString("status")),
                row.getString("place"),
                row.getObject("free_from", LocalDate.class),
                row.getObject("offered_until", LocalDate.class));
    }
}
