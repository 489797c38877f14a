package coop.tierslieu.post;

import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.post.Mailbox.Mail;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.TestPlace;
import java.time.LocalDateTime;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole program, set up as an operator would, with a real mail server; notices are sent when the test says so (chores
 * rest). Its tests run beside the packaged program, not with the others: two programs in one would share the clock that
 * dates the events, and the test framework stops the one that is not in use.
 */
@HouseTest
@Import(OtherNotices.class)
@TestPropertySource(
        properties = {
            "spring.mail.host=localhost",
            "tiers-lieu.mail.from=accueil@example.org",
            "tiers-lieu.address=https://lieu.example.org"
        })
public abstract class WithAMailServer {

    protected static final TimeSlot MORNING = TimeSlot.parse("2026-03-24T09:00", "2026-03-24T12:00");

    @Autowired
    protected CommandGateway commands;

    @Autowired
    protected TestPlace place;

    @Autowired
    protected HouseClock clock;

    @Autowired
    NoticeSender sender;

    @Autowired
    OtherNotices others;

    final Mailbox mailbox = new Mailbox();
    protected SpaceId room;
    protected MemberId member;

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> Mailbox.PORT);
    }

    @BeforeEach
    void a_room_and_a_member() {
        mailbox.open();
        others.forget();
        clock.set(HouseClock.OPENING);
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        member = place.member("Camille Exemple");
    }

    @AfterEach
    void closed() {
        mailbox.close();
        clock.set(HouseClock.OPENING);
    }

    protected final void at(String paris) {
        clock.set(LocalDateTime.parse(paris));
    }

    /** Those to the member since the test began. */
    protected final List<Mail> sentAt(String paris) {
        at(paris);
        sender.sendDue();
        return mailbox.of(member);
    }

    final List<String> subjects() {
        return subjectsTo(member);
    }

    protected final List<String> subjectsTo(MemberId someone) {
        return mailbox.of(someone).stream().map(Mail::subject).toList();
    }
}
