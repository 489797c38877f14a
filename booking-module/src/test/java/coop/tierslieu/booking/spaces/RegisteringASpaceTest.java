package coop.tierslieu.booking.spaces;

import static coop.tierslieu.booking.spaces.SpaceRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.RefusedBy;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.OpeningHours;
import coop.tierslieu.booking.published.PlaceOpened;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.membership.published.CustomerClass;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class RegisteringASpaceTest {
    private static final PlaceOpened OPENED = new PlaceOpened(Place.ID, "Le lieu", 60);
    private static final SpaceRegistered ROOM = space("room", SpaceKind.MEETING_ROOM, Layout.STANDARD, 12);

    private final List<SpaceRegistered> calendars = new ArrayList<>();

    @Test
    void the_place_is_opened_once() {
        OpenPlace open = new OpenPlace(Place.ID, "Le lieu", 60);
        given().when(open).expectEvents(OPENED);
        refused(PLACE_IS_OPEN_ALREADY, given(OPENED).when(open));
    }

    @Test
    void the_place_has_a_name_and_holds_someone() {
        refused(NAME_IS_MISSING, given().when(new OpenPlace(Place.ID, " ", 60)));
        refused(HEADCOUNT_MUST_BE_POSITIVE, given().when(new OpenPlace(Place.ID, "Le lieu", 0)));
    }

    @Test
    void a_place_that_is_not_open_has_no_spaces() {
        refused(PLACE_IS_NOT_OPEN, given().when(register(ROOM)));
        assertThat(calendars).isEmpty();
    }

    @Test
    void a_space_is_registered_together_with_its_calendar() {
        given(OPENED).when(register(ROOM)).expectEvents(ROOM);
        assertThat(calendars).containsExactly(ROOM);
    }

    @Test
    void a_refused_space_has_no_calendar() {
        refused(SPACE_EXISTS_ALREADY, given(OPENED, ROOM).when(register(ROOM)));
        assertThat(calendars).isEmpty();
    }

    @Test
    void a_space_holds_someone_in_some_layout() {
        refused(
                LAYOUT_IS_MISSING,
                given(OPENED)
                        .when(new RegisterSpace(
                                Place.ID,
                                new SpaceId("salon"),
                                "Salon",
                                SpaceKind.SALON,
                                Map.of(),
                                List.of(),
                                UsualHours.of(SpaceKind.SALON))));
        refused(CAPACITY_MUST_BE_POSITIVE, registering(space("salon", SpaceKind.SALON, Layout.STANDARD, 0)));
    }

    @Test
    void a_room_in_projection_layout_holds_49_people_at_most() {
        given(OPENED)
                .when(register(space("hall", SpaceKind.EVENT_SPACE, Layout.PROJECTION, 49)))
                .expectSuccessfulHandlerExecution();
        refused(PROJECTION_IS_LIMITED, registering(space("hall", SpaceKind.EVENT_SPACE, Layout.PROJECTION, 50)));
    }

    @Test
    void the_place_never_holds_more_people_than_declared() {
        registering(space("hall", SpaceKind.EVENT_SPACE, Layout.STANDING, 48)).expectSuccessfulHandlerExecution();
        refused(SITE_MAXIMUM_HEADCOUNT, registering(space("hall", SpaceKind.EVENT_SPACE, Layout.STANDING, 49)));
    }

    @Test
    void lockers_and_projectors_hold_nobody() {
        registering(space("lockers", SpaceKind.LOCKER, Layout.STANDARD, 100)).expectSuccessfulHandlerExecution();
        registering(space("projector", SpaceKind.EQUIPMENT, Layout.STANDARD, 100))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_whole_is_made_of_spaces_that_exist_and_are_no_wholes() {
        registering(whole("whole", "room")).expectSuccessfulHandlerExecution();
        refused(WHOLE_NEEDS_PARTS, registering(whole("whole")));
        refused(PART_IS_UNKNOWN, registering(whole("whole", "room", "cellar")));
        refused(PART_IS_LISTED_TWICE, registering(whole("whole", "room", "room")));
        refused(PART_IS_A_WHOLE, given(OPENED, ROOM, whole("whole", "room")).when(register(whole("more", "whole"))));
    }

    @Test
    void only_a_whole_has_parts() {
        SpaceRegistered salon = new SpaceRegistered(
                new SpaceId("salon"),
                "Salon",
                SpaceKind.SALON,
                Map.of(Layout.STANDARD, 4),
                List.of(new SpaceId("room")),
                UsualHours.of(SpaceKind.SALON));
        refused(ONLY_A_WHOLE_HAS_PARTS, registering(salon));
    }

    @Test
    void opening_hours_end_after_they_start() {
        OpeningHours.Row backwards =
                new OpeningHours.Row(CustomerClass.MEMBER, DayOfWeek.MONDAY, LocalTime.of(20, 0), LocalTime.of(8, 0));
        SpaceRegistered salon = new SpaceRegistered(
                new SpaceId("salon"),
                "Salon",
                SpaceKind.SALON,
                Map.of(Layout.STANDARD, 4),
                List.of(),
                new OpeningHours(List.of(backwards), List.of()));
        refused(OPENING_ENDS_BEFORE_IT_STARTS, registering(salon));
    }

    private ResultValidator<Place> registering(SpaceRegistered space) {
        return given(OPENED, ROOM).when(register(space));
    }

    private TestExecutor<Place> given(Object... facts) {
        AggregateTestFixture<Place> fixture = new AggregateTestFixture<>(Place.class);
        fixture.registerInjectableResource((Calendars) calendars::add);
        return facts.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(facts);
    }

    private static void refused(SpaceRule rule, ResultValidator<Place> result) {
        result.expectNoEvents();
        result.expectException(new RefusedBy(rule));
    }

    private static RegisterSpace register(SpaceRegistered space) {
        return new RegisterSpace(
                Place.ID,
                space.space(),
                space.name(),
                space.kind(),
                space.capacity(),
                space.parts(),
                space.openingHours());
    }

    private static SpaceRegistered space(String id, SpaceKind kind, Layout layout, int people) {
        return new SpaceRegistered(
                new SpaceId(id), "Espace " + id, kind, Map.of(layout, people), List.of(), UsualHours.of(kind));
    }

    private static SpaceRegistered whole(String id, String... parts) {
        return new SpaceRegistered(
                new SpaceId(id),
                "Tout le lieu",
                SpaceKind.WHOLE_PLACE,
                Map.of(Layout.STANDARD, 60),
                Arrays.stream(parts).map(SpaceId::new).toList(),
                UsualHours.of(SpaceKind.WHOLE_PLACE));
    }
}
