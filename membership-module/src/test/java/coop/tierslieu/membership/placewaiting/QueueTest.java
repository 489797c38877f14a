package coop.tierslieu.membership.placewaiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PlaceId;
import coop.tierslieu.membership.published.PlaceOfferLapsed;
import coop.tierslieu.membership.published.PlaceOfferTaken;
import coop.tierslieu.membership.published.PlaceOffered;
import coop.tierslieu.membership.published.PlaceWaitingEvent;
import coop.tierslieu.membership.published.PlaceWaitingJoined;
import coop.tierslieu.membership.published.PlaceWaitingLeft;
import coop.tierslieu.membership.published.PlanKind;
import coop.tierslieu.membership.published.SubscriptionId;
import coop.tierslieu.membership.published.WaitingId;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class QueueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int DAYS = 7;
    private static final PlaceId DESK = new PlaceId("desk-1");
    private static final SubscriptionId SUBSCRIPTION = new SubscriptionId("subscription-1");
    private static final WaitingId ANNES = new WaitingId("annes");
    private static final WaitingId BOBS = new WaitingId("bobs");
    private static final MemberId ANNE = new MemberId("anne");
    private static final MemberId BOB = new MemberId("bob");
    private static final MemberId CHLOE = new MemberId("chloe");

    private final Queue both = queue(joined(ANNES, ANNE, TODAY), joined(BOBS, BOB, TODAY));

    @Test
    void one_waits_once_for_something_from_today_on() {
        assertThat(Queue.of(PlanKind.FIXED_DESK).join(ANNES, ANNE, TODAY, TODAY))
                .isEqualTo(joined(ANNES, ANNE, TODAY));
        refused(() -> both.join(new WaitingId("again"), ANNE, TODAY, TODAY), WaitingRule.WAITS_ALREADY);
        refused(
                () -> both.join(new WaitingId("late"), CHLOE, TODAY.minusDays(1), TODAY),
                WaitingRule.WISHED_IN_THE_PAST);
        refused(() -> Queue.of(PlanKind.NOMAD_MONTH).join(ANNES, ANNE, TODAY, TODAY), WaitingRule.NOTHING_TO_WAIT_FOR);
    }

    @Test
    void what_becomes_free_is_offered_to_whoever_has_waited_longest() {
        assertThat(both.offer(DESK, TODAY, TODAY, DAYS)).contains(offered(ANNES, ANNE, TODAY));
        assertThat(Queue.of(PlanKind.FIXED_DESK).offer(DESK, TODAY, TODAY, DAYS))
                .isEmpty();
    }

    @Test
    void who_would_have_it_later_only_is_passed_over() {
        Queue queue = queue(joined(ANNES, ANNE, TODAY.plusMonths(2)), joined(BOBS, BOB, TODAY));

        assertThat(queue.offer(DESK, TODAY, TODAY, DAYS)).contains(offered(BOBS, BOB, TODAY));
        assertThat(queue.offer(DESK, TODAY.plusMonths(2), TODAY, DAYS)
                        .orElseThrow()
                        .waiting())
                .isEqualTo(ANNES);
    }

    @Test
    void two_places_are_offered_to_two() {
        Queue first = both.after(offered(ANNES, ANNE, TODAY));

        assertThat(first.offer(new PlaceId("desk-2"), TODAY, TODAY, DAYS)
                        .orElseThrow()
                        .waiting())
                .isEqualTo(BOBS);
    }

    @Test
    void who_takes_it_waits_no_more_and_nobody_else_can() {
        Queue offered = both.after(offered(ANNES, ANNE, TODAY));

        assertThat(offered.take(DESK, ANNE, SUBSCRIPTION, TODAY.plusDays(7)))
                .contains(new PlaceOfferTaken(ANNES, ANNE, PlanKind.FIXED_DESK, DESK, SUBSCRIPTION));
        refused(() -> offered.take(DESK, CHLOE, SUBSCRIPTION, TODAY), WaitingRule.PLACE_IS_OFFERED);
        assertThat(offered.take(new PlaceId("desk-2"), CHLOE, SUBSCRIPTION, TODAY))
                .isEmpty();
        assertThat(offered.take(DESK, CHLOE, SUBSCRIPTION, TODAY.plusDays(8))).isEmpty();
    }

    @Test
    void an_offer_that_is_not_taken_goes_to_the_next_on_the_day_after() {
        Queue offered = both.after(offered(ANNES, ANNE, TODAY));
        LocalDate after = TODAY.plusDays(8);

        assertThat(offered.lapse(TODAY.plusDays(7), DAYS)).isEmpty();
        assertThat(offered.lapse(after, DAYS))
                .containsExactly(
                        new PlaceOfferLapsed(ANNES, ANNE, PlanKind.FIXED_DESK, DESK, after), offered(BOBS, BOB, after));
    }

    @Test
    void after_a_stop_of_weeks_each_offer_has_had_its_days() {
        assertThat(both.after(offered(ANNES, ANNE, TODAY)).lapse(TODAY.plusDays(30), DAYS))
                .containsExactly(
                        new PlaceOfferLapsed(ANNES, ANNE, PlanKind.FIXED_DESK, DESK, TODAY.plusDays(8)),
                        offered(BOBS, BOB, TODAY.plusDays(8)),
                        new PlaceOfferLapsed(BOBS, BOB, PlanKind.FIXED_DESK, DESK, TODAY.plusDays(16)));
    }

    @Test
    void who_leaves_passes_on_what_was_offered() {
        Queue offered = both.after(offered(ANNES, ANNE, TODAY));

        assertThat(offered.leave(ANNES, ANNE, TODAY.plusDays(2), DAYS))
                .containsExactly(
                        new PlaceWaitingLeft(ANNES, ANNE, PlanKind.FIXED_DESK), offered(BOBS, BOB, TODAY.plusDays(2)));
        assertThat(both.leave(BOBS, BOB, TODAY, DAYS))
                .containsExactly(new PlaceWaitingLeft(BOBS, BOB, PlanKind.FIXED_DESK));
        refused(() -> both.leave(BOBS, ANNE, TODAY, DAYS), WaitingRule.WAITS_FOR_NOTHING);
        refused(() -> both.leave(new WaitingId("none"), ANNE, TODAY, DAYS), WaitingRule.WAITS_FOR_NOTHING);
    }

    private static Queue queue(PlaceWaitingEvent... facts) {
        Queue queue = Queue.of(PlanKind.FIXED_DESK);
        for (PlaceWaitingEvent fact : facts) {
            queue = queue.after(fact);
        }
        return queue;
    }

    private static PlaceWaitingJoined joined(WaitingId id, MemberId member, LocalDate from) {
        return new PlaceWaitingJoined(id, member, PlanKind.FIXED_DESK, from);
    }

    private static PlaceOffered offered(WaitingId id, MemberId member, LocalDate on) {
        return new PlaceOffered(id, member, PlanKind.FIXED_DESK, DESK, TODAY, on, on.plusDays(DAYS));
    }

    private static void refused(ThrowingCallable decision, WaitingRule rule) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
