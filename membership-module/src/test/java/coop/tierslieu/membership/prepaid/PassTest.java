package coop.tierslieu.membership.prepaid;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassExpired;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.PassSold;
import coop.tierslieu.membership.published.PassUseReturned;
import coop.tierslieu.membership.published.PassUsed;
import coop.tierslieu.membership.published.PrepaidUnit;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Ten half-days at 150 euros before tax: 15 each. */
class PassTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 5, 31);
    private static final PassId PASS = new PassId("pass-1");
    private static final MemberId CAMILLE = new MemberId("camille");
    private static final UseId X = new UseId("booking-x");
    private static final UseId Y = new UseId("booking-y");
    private static final Price PRICE = euros("150.00");
    private static final PassSold SOLD =
            new PassSold(PASS, CAMILLE, Set.of(Usage.DESK), PrepaidUnit.HALF_DAY, 10, PRICE, TODAY, LAST_DAY);

    private final AggregateTestFixture<Pass> pass = new AggregateTestFixture<>(Pass.class);

    @Test
    void a_pass_is_sold_from_today_on_at_the_agreed_price() {
        today(TODAY);
        pass.givenNoPriorActivity()
                .when(new SellPass(PASS, CAMILLE, Set.of(Usage.DESK), 10, PRICE.excl(), PRICE.rate(), LAST_DAY))
                .expectEvents(SOLD);
    }

    @Test
    void a_pass_that_could_never_be_used_is_not_sold() {
        refusedSale(Set.of(), 10, PRICE, LAST_DAY, "Say what it may be used for.");
        refusedSale(Set.of(Usage.DESK), 0, PRICE, LAST_DAY, "A pass has from 1 to 1000 uses.");
        refusedSale(Set.of(Usage.DESK), 1001, PRICE, LAST_DAY, "A pass has from 1 to 1000 uses.");
        refusedSale(
                Set.of(Usage.DESK),
                10,
                PRICE,
                TODAY.minusDays(1),
                "It would be valid until 2026-11-23, which has passed.");
        refusedSale(
                Set.of(Usage.DESK),
                10,
                PRICE,
                TODAY.plusYears(10).plusDays(1),
                "It may be valid at most 10 years back and ahead.");
        refusedSale(
                Set.of(Usage.DESK),
                10,
                euros("150.00").negated(),
                LAST_DAY,
                "A pass costs from 0 to 100000.00 euros before tax.");
        refusedSale(
                Set.of(Usage.DESK),
                10,
                euros("100000.01"),
                LAST_DAY,
                "A pass costs from 0 to 100000.00 euros before tax.");
    }

    @Test
    void a_pass_is_sold_once() {
        today(TODAY);
        refused(
                pass.given(SOLD)
                        .when(new SellPass(
                                PASS, CAMILLE, Set.of(Usage.DESK), 10, PRICE.excl(), PRICE.rate(), LAST_DAY)),
                "There is a pass or an allowance pass-1 already.");
    }

    @Test
    void a_booking_takes_what_it_needs_at_the_value_of_a_use() {
        pass.given(SOLD).when(use(X, 2, TODAY)).expectEvents(used(X, 2, TODAY, "30.00"));
    }

    @Test
    void asked_again_for_the_same_nothing_more_is_taken() {
        pass.given(SOLD, used(X, 2, TODAY, "30.00"))
                .when(use(X, 2, TODAY))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void asked_again_for_more_or_less_only_the_difference_moves() {
        pass.given(SOLD, used(X, 2, TODAY, "30.00")).when(use(X, 3, TODAY)).expectEvents(used(X, 1, TODAY, "15.00"));
        pass.given(SOLD, used(X, 2, TODAY, "30.00"))
                .when(use(X, 1, TODAY))
                .expectEvents(returned(X, 1, TODAY, "15.00"));
        pass.given(SOLD, used(X, 2, TODAY, "30.00"))
                .when(use(X, 0, TODAY))
                .expectEvents(returned(X, 2, TODAY, "30.00"));
    }

    @Test
    void a_use_on_another_day_is_returned_there_and_taken_here() {
        LocalDate december = LocalDate.of(2026, 12, 1);
        pass.given(SOLD, used(X, 2, TODAY, "30.00"))
                .when(use(X, 1, december))
                .expectEvents(returned(X, 2, TODAY, "30.00"), used(X, 1, december, "15.00"));
    }

    @Test
    void what_is_given_back_can_be_used_again() {
        pass.given(SOLD, used(X, 10, TODAY, "150.00"), returned(X, 10, TODAY, "150.00"))
                .when(use(Y, 10, TODAY))
                .expectEvents(used(Y, 10, TODAY, "150.00"));
    }

    @Test
    void giving_back_twice_or_what_was_never_taken_gives_back_nothing() {
        pass.given(SOLD, used(X, 2, TODAY, "30.00"))
                .when(new ReturnPassUse(PASS, CAMILLE, X))
                .expectEvents(returned(X, 2, TODAY, "30.00"));
        pass.given(SOLD, used(X, 2, TODAY, "30.00"), returned(X, 2, TODAY, "30.00"))
                .when(new ReturnPassUse(PASS, CAMILLE, X))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void more_than_is_left_is_refused() {
        refused(pass.given(SOLD, used(X, 9, TODAY, "135.00")).when(use(Y, 2, TODAY)), "That takes 2, and 1 are left.");
    }

    @Test
    void what_the_same_booking_has_counts_towards_what_it_needs() {
        pass.given(SOLD, used(X, 9, TODAY, "135.00")).when(use(X, 10, TODAY)).expectEvents(used(X, 1, TODAY, "15.00"));
    }

    @Test
    void the_pass_of_someone_else_is_refused() {
        String sentence = PrepaidRule.PREPAID_OF_SOMEONE_ELSE.sentence();
        MemberId sacha = new MemberId("sacha");
        refused(
                pass.given(SOLD).when(new UsePass(PASS, sacha, new WantedUse(X, Usage.DESK, 1, TODAY, TODAY))),
                sentence);
        refused(pass.given(SOLD).when(new ReturnPassUse(PASS, sacha, X)), sentence);
    }

    @Test
    void a_pass_for_desks_is_refused_for_a_room() {
        refused(
                pass.given(SOLD)
                        .when(new UsePass(PASS, CAMILLE, new WantedUse(X, Usage.MEETING_ROOM, 1, TODAY, TODAY))),
                PrepaidRule.PREPAID_DOES_NOT_COVER.sentence());
    }

    @Test
    void the_day_of_use_decides_whether_a_pass_is_valid() {
        pass.given(SOLD).when(use(X, 1, LAST_DAY)).expectEvents(used(X, 1, LAST_DAY, "15.00"));
        refused(
                pass.given(SOLD).when(use(X, 1, TODAY.minusDays(1))),
                "This pass or allowance can be used from 2026-11-24 on.");
        refused(
                pass.given(SOLD).when(use(X, 1, LAST_DAY.plusDays(1))),
                "This pass or allowance can be used until 2027-05-31, not later.");
        refused(
                pass.given(SOLD)
                        .when(new UsePass(
                                PASS, CAMILLE, new WantedUse(X, Usage.DESK, 3, LAST_DAY, LAST_DAY.plusDays(1)))),
                "This pass or allowance can be used until 2027-05-31, not later.");
    }

    @Test
    void six_of_ten_used_leave_sixty_euros_at_the_end() {
        today(LAST_DAY.plusDays(1));
        pass.given(SOLD, used(X, 6, TODAY, "90.00"))
                .when(new ExpirePass(PASS))
                .expectEvents(new PassExpired(PASS, CAMILLE, LAST_DAY, 4, euros("60.00")));
    }

    @Test
    void a_pass_does_not_expire_on_its_last_day() {
        today(LAST_DAY);
        refused(
                pass.given(SOLD).when(new ExpirePass(PASS)),
                "The pass is valid until 2027-05-31: it can expire from the day after.");
    }

    @Test
    void a_pass_expires_once_and_one_that_is_used_up_never() {
        today(LAST_DAY.plusDays(1));
        pass.given(SOLD, new PassExpired(PASS, CAMILLE, LAST_DAY, 10, PRICE))
                .when(new ExpirePass(PASS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        pass.given(SOLD, used(X, 10, TODAY, "150.00"))
                .when(new ExpirePass(PASS))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void what_comes_back_after_the_end_expires_in_its_turn() {
        today(LAST_DAY.plusDays(2));
        pass.given(
                        SOLD,
                        used(X, 6, TODAY, "90.00"),
                        new PassExpired(PASS, CAMILLE, LAST_DAY, 4, euros("60.00")),
                        returned(X, 6, TODAY, "90.00"))
                .when(new ExpirePass(PASS))
                .expectEvents(new PassExpired(PASS, CAMILLE, LAST_DAY, 6, euros("90.00")));
    }

    private void refusedSale(Set<Usage> usages, int uses, Price price, LocalDate until, String sentence) {
        AggregateTestFixture<Pass> fresh = new AggregateTestFixture<>(Pass.class);
        fresh.registerInjectableResource(on(TODAY));
        refused(
                fresh.givenNoPriorActivity()
                        .when(new SellPass(PASS, CAMILLE, usages, uses, price.excl(), price.rate(), until)),
                sentence);
    }

    private static void refused(ResultValidator<Pass> answer, String sentence) {
        answer.expectNoEvents().expectException(Refused.class).expectExceptionMessage(sentence);
    }

    private void today(LocalDate day) {
        pass.registerInjectableResource(on(day));
    }

    private static Clock on(LocalDate day) {
        return Clock.fixed(day.atTime(9, 0).atZone(TimeSlot.PARIS).toInstant(), TimeSlot.PARIS);
    }

    private static UsePass use(UseId use, int units, LocalDate day) {
        return new UsePass(PASS, CAMILLE, new WantedUse(use, Usage.DESK, units, day, day));
    }

    private static PassUsed used(UseId use, int units, LocalDate day, String value) {
        return new PassUsed(PASS, CAMILLE, use, units, day, euros(value));
    }

    private static PassUseReturned returned(UseId use, int units, LocalDate day, String value) {
        return new PassUseReturned(PASS, CAMILLE, use, units, day, euros(value));
    }

    private static Price euros(String excl) {
        return Price.of(Money.euros(excl), VatRate.STANDARD);
    }
}
