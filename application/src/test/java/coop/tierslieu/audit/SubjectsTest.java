package coop.tierslieu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.tierslieu.audit.Subject.Kind;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.CalendarOpened;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.PlaceOpened;
import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.booking.published.SlotBlocked;
import coop.tierslieu.booking.published.SpaceClosed;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.CustomerClassChanged;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Identifier;
import coop.tierslieu.shared.TimeSlot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectsTest {

    private static final TimeSlot MORNING = TimeSlot.parse("2026-03-03T09:00", "2026-03-03T12:00");
    private static final SpaceId SALON = new SpaceId("salon");

    @Test
    void a_fact_is_about_every_id_it_names_once() {
        assertThat(Subjects.of(new SlotBlocked(SALON, new BookingId("b-1"), new SpaceId("whole-place"), MORNING)))
                .containsExactly(
                        new Subject(Kind.SPACE, "salon"),
                        new Subject(Kind.BOOKING, "b-1"),
                        new Subject(Kind.SPACE, "whole-place"));
        assertThat(Subjects.of(new SpaceClosed(SALON, new ClosureId("c-1"), MORNING, "painting")))
                .containsExactly(new Subject(Kind.SPACE, "salon"), new Subject(Kind.CLOSURE, "c-1"));
        assertThat(Subjects.of(new CustomerClassChanged(new MemberId("m-1"), CustomerClass.RESIDENT)))
                .containsExactly(new Subject(Kind.MEMBER, "m-1"));
    }

    @Test
    void ids_are_found_inside_lists() {
        var opened = new CalendarOpened(
                new SpaceId("whole-place"),
                SpaceKind.WHOLE_PLACE,
                Map.of(Layout.STANDARD, 90),
                List.of(SALON, new SpaceId("creativity")),
                new OpeningHours(List.of(), List.of()));

        assertThat(Subjects.of(opened)).extracting(Subject::id).containsExactly("whole-place", "salon", "creativity");
    }

    @Test
    void a_rate_card_is_known_by_its_version() {
        var card = new RateCardAdopted("2026-1", LocalDate.of(2026, 3, 3), "assembly of February", List.of());

        assertThat(Subjects.of(card)).containsExactly(new Subject(Kind.RATE_CARD, "2026-1"));
    }

    @Test
    void the_opening_of_the_place_is_about_no_subject() {
        assertThat(Subjects.of(new PlaceOpened("place", "Le lieu", 199))).isEmpty();
    }

    @Test
    void an_id_that_the_audit_does_not_know_is_noticed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Subjects.of(new SomethingNew(new NewId("n-1"))));
    }

    record NewId(String value) implements Identifier {}

    record SomethingNew(NewId id) {}
}
