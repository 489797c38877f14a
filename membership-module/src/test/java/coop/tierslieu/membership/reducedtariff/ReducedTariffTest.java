package coop.tierslieu.membership.reducedtariff;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.MemberRegistered;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProfileChanged;
import coop.tierslieu.membership.published.ProofExpiryReminded;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.ReducedTariffExpired;
import coop.tierslieu.membership.published.ReducedTariffGranted;
import coop.tierslieu.membership.published.ReducedTariffRefused;
import coop.tierslieu.membership.published.ReducedTariffRequested;
import coop.tierslieu.membership.published.RefusalReason;
import coop.tierslieu.membership.registering.AMember;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReducedTariffTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final LocalDate SUMMER = LocalDate.parse("2027-06-30");
    private static final MemberId SACHA = new MemberId("sacha");
    private static final MemberRegistered STUDENT =
            new MemberRegistered(SACHA, MemberKind.PERSON, Profile.STUDENT, CustomerClass.MEMBER);

    private static final ReducedTariffRequested REQUESTED = new ReducedTariffRequested(SACHA, ProofKind.STUDENT_CARD);

    private AggregateTestFixture<?> member;

    @BeforeEach
    void today_in_the_first_minutes_of_the_day_in_Paris() {
        member = AMember.fixture();
        member.registerInjectableResource(Clock.fixed(
                TODAY.atTime(LocalTime.of(0, 5)).atZone(TimeSlot.PARIS).toInstant(), TimeSlot.PARIS));
        member.registerInjectableResource(new ProofTerms(Period.ofYears(1), Period.ofDays(14)));
    }

    @Test
    void a_verified_proof_gives_the_reduced_tariff_from_today() {
        member.given(STUDENT)
                .when(new GrantReducedTariff(SACHA, ProofKind.STUDENT_CARD, SUMMER))
                .expectEvents(granted(TODAY, SUMMER));
    }

    @Test
    void a_proof_is_renewed_before_it_runs_out() {
        member.given(STUDENT, granted(TODAY.minusMonths(3), TODAY.plusDays(2)))
                .when(new GrantReducedTariff(SACHA, ProofKind.STUDENT_CARD, SUMMER))
                .expectEvents(granted(TODAY, SUMMER));
    }

    @Test
    void a_proof_of_another_profile_is_refused() {
        member.given(STUDENT)
                .when(new GrantReducedTariff(SACHA, ProofKind.JOB_SEEKER_CERTIFICATE, SUMMER))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(MembershipRule.PROOF_DOES_NOT_MATCH_PROFILE.sentence());
    }

    @Test
    void an_organisation_is_refused() {
        member.given(new MemberRegistered(SACHA, MemberKind.ORGANISATION, Profile.ASSOCIATION, CustomerClass.MEMBER))
                .when(new GrantReducedTariff(SACHA, ProofKind.STUDENT_CARD, SUMMER))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage(MembershipRule.REDUCED_TARIFF_IS_FOR_PEOPLE.sentence());
    }

    @Test
    void a_proof_that_ran_out_yesterday_is_refused() {
        member.given(STUDENT)
                .when(new GrantReducedTariff(SACHA, ProofKind.STUDENT_CARD, TODAY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage("The proof ran out on 2026-11-23: ask for a valid one.");
    }

    @Test
    void a_proof_that_is_valid_for_more_than_a_year_is_refused() {
        member.given(STUDENT)
                .when(new GrantReducedTariff(
                        SACHA, ProofKind.STUDENT_CARD, TODAY.plusYears(1).plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage("A proof is accepted until 2027-11-24 at the latest; it can be renewed then.");
    }

    @Test
    void a_refusal_has_a_reason() {
        member.given(STUDENT)
                .when(new RefuseReducedTariff(SACHA, ProofKind.STUDENT_CARD, RefusalReason.PROOF_UNREADABLE))
                .expectEvents(new ReducedTariffRefused(SACHA, ProofKind.STUDENT_CARD, RefusalReason.PROOF_UNREADABLE));
    }

    @Test
    void a_proof_expires_once_its_last_day_has_passed() {
        member.given(STUDENT, granted(TODAY.minusMonths(3), TODAY.minusDays(1)))
                .when(new ExpireReducedTariff(SACHA))
                .expectEvents(new ReducedTariffExpired(SACHA, TODAY.minusDays(1)));
    }

    @Test
    void a_proof_does_not_expire_on_its_last_day() {
        member.given(STUDENT, granted(TODAY.minusMonths(3), TODAY))
                .when(new ExpireReducedTariff(SACHA))
                .expectNoEvents()
                .expectException(Refused.class)
                .expectExceptionMessage("The proof is valid until 2026-11-24: it can expire from the day after.");
    }

    @Test
    void a_proof_expires_once() {
        member.given(
                        STUDENT,
                        granted(TODAY.minusMonths(3), TODAY.minusDays(1)),
                        new ReducedTariffExpired(SACHA, TODAY.minusDays(1)))
                .when(new ExpireReducedTariff(SACHA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void without_a_proof_nothing_expires() {
        member.given(STUDENT)
                .when(new ExpireReducedTariff(SACHA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void who_has_a_proof_asks_for_the_reduced_tariff_once() {
        member.given(STUDENT)
                .when(new RequestReducedTariff(SACHA, ProofKind.STUDENT_CARD))
                .expectEvents(REQUESTED);
        member.given(STUDENT, REQUESTED)
                .when(new RequestReducedTariff(SACHA, ProofKind.STUDENT_CARD))
                .expectNoEvents()
                .expectExceptionMessage(MembershipRule.REDUCED_TARIFF_ASKED_ALREADY.sentence());
    }

    @Test
    void what_was_decided_may_be_asked_again() {
        member.given(
                        STUDENT,
                        REQUESTED,
                        new ReducedTariffRefused(SACHA, ProofKind.STUDENT_CARD, RefusalReason.PROOF_UNREADABLE))
                .when(new RequestReducedTariff(SACHA, ProofKind.STUDENT_CARD))
                .expectEvents(REQUESTED);
        member.given(STUDENT, REQUESTED, granted(TODAY, SUMMER))
                .when(new RequestReducedTariff(SACHA, ProofKind.STUDENT_CARD))
                .expectEvents(REQUESTED);
    }

    @Test
    void nobody_asks_with_a_proof_that_is_not_for_them() {
        member.given(STUDENT)
                .when(new RequestReducedTariff(SACHA, ProofKind.JOB_SEEKER_CERTIFICATE))
                .expectNoEvents()
                .expectExceptionMessage(MembershipRule.PROOF_DOES_NOT_MATCH_PROFILE.sentence());
        member.given(new MemberRegistered(SACHA, MemberKind.ORGANISATION, Profile.ASSOCIATION, CustomerClass.MEMBER))
                .when(new RequestReducedTariff(SACHA, ProofKind.STUDENT_CARD))
                .expectNoEvents()
                .expectExceptionMessage(MembershipRule.REDUCED_TARIFF_IS_FOR_PEOPLE.sentence());
    }

    @Test
    void the_proof_follows_the_profile() {
        member.given(STUDENT, new ProfileChanged(SACHA, Profile.JOB_SEEKER))
                .when(new GrantReducedTariff(SACHA, ProofKind.JOB_SEEKER_CERTIFICATE, SUMMER))
                .expectEvents(new ReducedTariffGranted(SACHA, ProofKind.JOB_SEEKER_CERTIFICATE, TODAY, SUMMER));
        member.given(STUDENT, new ProfileChanged(SACHA, Profile.JOB_SEEKER))
                .when(new GrantReducedTariff(SACHA, ProofKind.STUDENT_CARD, SUMMER))
                .expectNoEvents()
                .expectExceptionMessage(MembershipRule.PROOF_DOES_NOT_MATCH_PROFILE.sentence());
    }

    @Test
    void two_weeks_before_its_last_day_a_proof_is_reminded_of_once() {
        LocalDate lastDay = TODAY.plusDays(14);
        ProofExpiryReminded reminded = new ProofExpiryReminded(SACHA, ProofKind.STUDENT_CARD, lastDay);
        member.given(STUDENT, granted(TODAY, lastDay))
                .when(new RemindOfExpiry(SACHA))
                .expectEvents(reminded);
        member.given(STUDENT, granted(TODAY, lastDay), reminded)
                .when(new RemindOfExpiry(SACHA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void a_renewed_proof_is_reminded_of_again() {
        member.given(
                        STUDENT,
                        granted(TODAY.minusMonths(3), TODAY.minusDays(1)),
                        new ProofExpiryReminded(SACHA, ProofKind.STUDENT_CARD, TODAY.minusDays(1)),
                        granted(TODAY, TODAY.plusDays(3)))
                .when(new RemindOfExpiry(SACHA))
                .expectEvents(new ProofExpiryReminded(SACHA, ProofKind.STUDENT_CARD, TODAY.plusDays(3)));
    }

    @Test
    void nobody_is_reminded_too_early_or_of_a_proof_that_ran_out() {
        member.given(STUDENT, granted(TODAY, TODAY.plusDays(15)))
                .when(new RemindOfExpiry(SACHA))
                .expectNoEvents()
                .expectExceptionMessage("The proof is valid until 2026-12-09: it is too early to remind of it.");
        member.given(STUDENT, granted(TODAY.minusMonths(1), TODAY.minusDays(1)))
                .when(new RemindOfExpiry(SACHA))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        member.given(STUDENT).when(new RemindOfExpiry(SACHA)).expectNoEvents();
    }

    private static ReducedTariffGranted granted(LocalDate from, LocalDate until) {
        return new ReducedTariffGranted(SACHA, ProofKind.STUDENT_CARD, from, until);
    }
}
