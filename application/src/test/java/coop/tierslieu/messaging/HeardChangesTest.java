package coop.tierslieu.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.tariffs.TariffRule;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.registering.ChangeCustomerClass;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDateTime;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cards of the test place sell to members only, so a booking tells which class it was decided for. */
@HouseTest
class HeardChangesTest {

    private static final TimeSlot MORNING =
            TimeSlot.of(LocalDateTime.parse("2026-03-24T09:00"), LocalDateTime.parse("2026-03-24T12:00"));

    @Autowired
    CommandGateway commands;

    @Autowired
    TestPlace place;

    @Autowired
    JdbcClient jdbc;

    private MemberId member;
    private SpaceId desks;

    @BeforeEach
    void a_member_who_has_booked() {
        place.open();
        member = place.member("Camille Exemple");
        desks = place.space(SpaceKind.NOMAD_DESKS, 60);
        assertThat(maySheBook()).isTrue();
    }

    @Test
    void what_this_node_has_changed_decides_the_very_next_booking() {
        for (int i = 0; i < 20; i++) {
            commands.sendAndWait(new ChangeCustomerClass(member, CustomerClass.RESIDENT));
            assertThat(maySheBook()).isFalse();
            commands.sendAndWait(new ChangeCustomerClass(member, CustomerClass.MEMBER));
            assertThat(maySheBook()).isTrue();
        }
    }

    @Test
    void what_another_node_has_written_is_heard() {
        writtenElsewhere("RESIDENT");
        await().until(() -> !maySheBook());
        writtenElsewhere("MEMBER");
        await().until(this::maySheBook);
    }

    @Test
    void when_the_listening_connection_breaks_nothing_old_is_believed() {
        jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                .param(HeardChanges.NAME)
                .query(Boolean.class)
                .list();
        writtenElsewhere("RESIDENT");
        await().until(() -> !maySheBook());
        writtenElsewhere("MEMBER");
        await().until(this::maySheBook);
    }

    /** The view of another node writes the same row, and tells it in the same way. */
    private void writtenElsewhere(String customerClass) {
        jdbc.sql("update member_standing set customer_class = ? where member = ?")
                .params(customerClass, member.value())
                .update();
    }

    private boolean maySheBook() {
        var wanted = new RequestedSlot(new BookingId(Fresh.id("booking")), MORNING);
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> commands.sendAndWait(new ReserveSpace(desks, member, List.of(wanted), 1, null, null)));
        if (refused != null) {
            assertThat(refused.rule()).isEqualTo(TariffRule.NOT_SOLD_TO_THIS_CLASS);
        }
        return refused == null;
    }
}
