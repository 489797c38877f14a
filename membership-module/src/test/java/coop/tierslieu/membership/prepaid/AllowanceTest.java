package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.AllowanceGranted;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.AllowanceReturned;
import coop.tierslieu.membership.published.AllowanceShortened;
import coop.tierslieu.membership.published.AllowanceUsed;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four hours of the meeting room in December. */
class AllowanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate FROM = LocalDate.of(2026, 12, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final AllowanceId ALLOWANCE = new AllowanceId("allowance-1");
    private static final MemberId CAMILLE = new MemberId("camille");
    private static final UseId X = new UseId("booking-x");
    private static final UseId Y = new UseId("booking-y");
    private static final AllowanceGranted GRANTED =
            new AllowanceGranted(ALLOWANCE, CAMILLE, Set.of(Usage.MEETING_ROOM), 8, FROM, UNTIL);

    private final AggregateTestFixture<Allowance> allowance = new AggregateTestFixture<>(Allowance.class);

    @BeforeEach
    void on_a_day() {
        allowance.registerInjectableResource(
                Clock.fixed(TODAY.atTime(9, 0).atZone(TimeSlot.PARIS).toInstant(), TimeSlot.PARIS));
    }

    @Test
    void an_allowance_is_granted() {
        allowance.givenNoPriorActivity().when(grant(8, FROM, UNTIL)).expectEvents(GRANTED);
    }

    @Test
    void an_allowance_that_could_never_be_used_is_not_granted() {
        refused(grant(0, FROM, UNTIL), "An allowance has from half an hour to 1000 hours, in halves.");
        refused(grant(2001, FROM, UNTIL), "An allowance has from half an hour to 1000 hours, in halves.");
        refused(grant(8, UNTIL, FROM), "It would be valid until 2026-12-01, before it starts on 2026-12-31.");
        refused(grant(8, TODAY.minusYears(11), UNTIL), "It may be valid at most 10 years back and ahead.");
        refused(grant(8, FROM, TODAY.minusDays(1)), "It would be valid until 2026-11-23, which has passed.");
        refused(new GrantAllowance(ALLOWANCE, CAMILLE, Set.of(), 8, FROM, UNTIL), PrepaidRule.USAGE_MISSING.sentence());
    }

    @Test
    void an_allowance_is_granted_once() {
        refused(
                allowance.given(GRANTED).when(grant(8, FROM, UNTIL)),
                "There is a pass or an allowance allowance-1 already.");
    }

    @Test
    void what_a_term_includes_is_granted_once_also_for_a_time_that_has_passed() {
        LocalDate past = TODAY.minusMonths(2);
        IncludeAllowance included =
                new IncludeAllowance(ALLOWANCE, CAMILLE, Usage.MEETING_ROOM, 8, past, TODAY.minusMonths(1));
        AllowanceGranted granted =
                new AllowanceGranted(ALLOWANCE, CAMILLE, Set.of(Usage.MEETING_ROOM), 8, past, TODAY.minusMonths(1));
        allowance.givenNoPriorActivity().when(included).expectEvents(granted);
        allowance
                .given(granted)
                .when(included)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_shortened_allowance_cannot_be_used_after_its_new_last_day() {
        AllowanceShortened shortened = new AllowanceShortened(ALLOWANCE, CAMILLE, FROM.plusDays(10));
        allowance
                .given(GRANTED)
                .when(new ShortenAllowance(ALLOWANCE, FROM.plusDays(10)))
                .expectEvents(shortened);
        refused(
                allowance.given(GRANTED, shortened).when(use(X, 3, FROM.plusDays(11))),
                "This pass or allowance can be used until 2026-12-11, not later.");
        allowance
                .given(GRANTED, shortened)
                .when(new ShortenAllowance(ALLOWANCE, UNTIL))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_booking_takes_what_it_needs() {
        allowance.given(GRANTED).when(use(X, 3, FROM)).expectEvents(used(X, 3, FROM));
    }

    @Test
    void asked_again_only_the_difference_moves() {
        allowance
                .given(GRANTED, used(X, 3, FROM))
                .when(use(X, 3, FROM))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        allowance.given(GRANTED, used(X, 3, FROM)).when(use(X, 5, FROM)).expectEvents(used(X, 2, FROM));
        allowance.given(GRANTED, used(X, 3, FROM)).when(use(X, 1, FROM)).expectEvents(returned(X, 2, FROM));
        allowance
                .given(GRANTED, used(X, 3, FROM))
                .when(use(X, 3, UNTIL))
                .expectEvents(returned(X, 3, FROM), used(X, 3, UNTIL));
    }

    @Test
    void what_is_given_back_is_back_once() {
        allowance
                .given(GRANTED, used(X, 3, FROM))
                .when(new ReturnAllowanceUse(ALLOWANCE, CAMILLE, X))
                .expectEvents(returned(X, 3, FROM));
        allowance
                .given(GRANTED, used(X, 3, FROM), returned(X, 3, FROM))
                .when(new ReturnAllowanceUse(ALLOWANCE, CAMILLE, X))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void more_than_is_left_is_refused() {
        refused(allowance.given(GRANTED, used(X, 6, FROM)).when(use(Y, 3, FROM)), "That takes 3, and 2 are left.");
    }

    @Test
    void the_allowance_of_someone_else_is_refused() {
        MemberId sacha = new MemberId("sacha");
        WantedUse wanted = new WantedUse(X, Usage.MEETING_ROOM, 1, FROM, FROM);
        String sentence = PrepaidRule.PREPAID_OF_SOMEONE_ELSE.sentence();
        refused(allowance.given(GRANTED).when(new UseAllowance(ALLOWANCE, sacha, wanted)), sentence);
        refused(allowance.given(GRANTED).when(new ReturnAllowanceUse(ALLOWANCE, sacha, X)), sentence);
    }

    @Test
    void what_it_does_not_cover_is_refused() {
        refused(
                allowance
                        .given(GRANTED)
                        .when(new UseAllowance(ALLOWANCE, CAMILLE, new WantedUse(X, Usage.DESK, 1, FROM, FROM))),
                PrepaidRule.PREPAID_DOES_NOT_COVER.sentence());
        refused(
                allowance.given(GRANTED).when(use(X, 1, FROM.minusDays(1))),
                "This pass or allowance can be used from 2026-12-01 on.");
        refused(
                allowance.given(GRANTED).when(use(X, 1, UNTIL.plusDays(1))),
                "This pass or allowance can be used until 2026-12-31, not later.");
    }

    private void refused(Object command, String sentence) {
        refused(allowance.givenNoPriorActivity().when(command), sentence);
    }

    private static void refused(ResultValidator<Allowance> answer, String sentence) {
        answer.expectNoEvents().expectException(Refused.class).expectExceptionMessage(sentence);
    }

    private static GrantAllowance grant(int halfHours, LocalDate from, LocalDate until) {
        return new GrantAllowance(ALLOWANCE, CAMILLE, Set.of(Usage.MEETING_ROOM), halfHours, from, until);
    }

    private static UseAllowance use(UseId use, int units, LocalDate day) {
        return new UseAllowance(ALLOWANCE, CAMILLE, new WantedUse(use, Usage.MEETING_ROOM, units, day, day));
    }

    private static AllowanceUsed used(UseId use, int units, LocalDate day) {
        return new AllowanceUsed(ALLOWANCE, CAMILLE, use, units, day);
    }

    private static AllowanceReturned returned(UseId use, int units, LocalDate day) {
        return new AllowanceReturned(ALLOWANCE, CAMILLE, use, units, day);
    }
}
