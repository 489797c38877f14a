package coop.tierslieu.membership.reducedtariff;

import static coop.tierslieu.membership.published.ProofKind.JOB_SEEKER_CERTIFICATE;
import static coop.tierslieu.membership.published.ProofKind.STUDENT_CARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.shared.Refused;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntitlementTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final ProofTerms ONE_YEAR = new ProofTerms(Period.ofYears(1), Period.ofDays(14));
    private static final Entitlement STUDENT = new Entitlement(MemberKind.PERSON, Profile.STUDENT, null);

    @ParameterizedTest
    @CsvSource({"STUDENT, STUDENT_CARD", "JOB_SEEKER, JOB_SEEKER_CERTIFICATE"})
    void a_proof_of_the_profile_is_accepted(Profile profile, ProofKind proof) {
        assertThatCode(() -> new Entitlement(MemberKind.PERSON, profile, null)
                        .checkAcceptable(proof, TODAY.plusMonths(6), TODAY, ONE_YEAR))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = Profile.class, names = "STUDENT", mode = EnumSource.Mode.EXCLUDE)
    void a_student_card_is_for_students(Profile profile) {
        assertThat(refusal(new Entitlement(MemberKind.PERSON, profile, null), STUDENT_CARD, TODAY))
                .isEqualTo(MembershipRule.PROOF_DOES_NOT_MATCH_PROFILE);
    }

    @Test
    void a_student_has_no_use_for_a_job_seekers_certificate() {
        assertThat(refusal(STUDENT, JOB_SEEKER_CERTIFICATE, TODAY))
                .isEqualTo(MembershipRule.PROOF_DOES_NOT_MATCH_PROFILE);
    }

    @Test
    void an_organisation_has_no_reduced_tariff() {
        assertThat(refusal(new Entitlement(MemberKind.ORGANISATION, Profile.ASSOCIATION, null), STUDENT_CARD, TODAY))
                .isEqualTo(MembershipRule.REDUCED_TARIFF_IS_FOR_PEOPLE);
    }

    @Test
    void a_proof_may_run_out_today_but_not_yesterday() {
        assertThatCode(() -> STUDENT.checkAcceptable(STUDENT_CARD, TODAY, TODAY, ONE_YEAR))
                .doesNotThrowAnyException();
        assertThat(refusal(STUDENT, STUDENT_CARD, TODAY.minusDays(1))).isEqualTo(MembershipRule.PROOF_ALREADY_RUN_OUT);
    }

    @Test
    void a_proof_is_accepted_for_a_year_and_not_a_day_more() {
        assertThatCode(() -> STUDENT.checkAcceptable(STUDENT_CARD, TODAY.plusYears(1), TODAY, ONE_YEAR))
                .doesNotThrowAnyException();
        assertThat(refusal(STUDENT, STUDENT_CARD, TODAY.plusYears(1).plusDays(1)))
                .isEqualTo(MembershipRule.PROOF_VALID_TOO_LONG);
    }

    @Test
    void a_proof_expires_from_the_day_after_its_last() {
        Entitlement inForce = STUDENT.until(TODAY);

        assertThat(inForce.expiring(TODAY.plusDays(1))).contains(TODAY);
        assertThat(catchThrowableOfType(Refused.class, () -> inForce.expiring(TODAY))
                        .rule())
                .isEqualTo(MembershipRule.PROOF_STILL_VALID);
    }

    @Test
    void without_a_proof_nothing_expires() {
        assertThat(STUDENT.expiring(TODAY)).isEmpty();
    }

    private static Object refusal(Entitlement entitlement, ProofKind proof, LocalDate until) {
        return catchThrowableOfType(Refused.class, () -> entitlement.checkAcceptable(proof, until, TODAY, ONE_YEAR))
                .rule();
    }
}
