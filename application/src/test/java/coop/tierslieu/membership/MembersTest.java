package coop.tierslieu.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.FindMembers;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.membership.published.NamesOf;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.membership.published.StandingOf;
import coop.tierslieu.membership.reducedtariff.GrantReducedTariff;
import coop.tierslieu.membership.reducedtariff.WhenTheProofRunsOutThenExpireTheReducedTariff;
import coop.tierslieu.membership.registering.ChangeCustomerClass;
import coop.tierslieu.membership.registering.RegisterMember;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class MembersTest {

    private static final LocalDate TODAY = HouseClock.OPENING.toLocalDate();

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    Vault vault;

    @Autowired
    WhenTheProofRunsOutThenExpireTheReducedTariff whenTheProofRunsOut;

    @Autowired
    HouseClock clock;

    @Autowired
    JdbcClient jdbc;

    private final MemberId member = new MemberId(Fresh.id("member"));

    @AfterEach
    void back_to_the_opening() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void a_member_is_known_to_the_other_modules_as_soon_as_registered() {
        register(member, "Camille Exemple", emailOf(member));

        assertThat(standing(member)).isEqualTo(new Standing(member, true, CustomerClass.MEMBER, null, null));
        assertThat(ask(new NamesOf(Set.of(member, new MemberId("nobody")))).byMember())
                .containsOnlyKeys(member.value())
                .containsValue("Camille Exemple");
    }

    @Test
    void who_is_unknown_books_as_the_public() {
        assertThat(standing(member)).isEqualTo(new Standing(member, false, CustomerClass.PUBLIC, null, null));
    }

    @Test
    void the_history_tells_nothing_of_who_a_member_is() {
        register(member, "Dominique Introuvable", emailOf(member));

        assertThat(jdbc.sql("select payload || meta_data from events.domain_event_entry where aggregate_identifier = ?")
                        .param(member.value())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(event -> event.contains("Introuvable") || event.contains("example.org"));
    }

    @Test
    void the_class_a_member_changed_to_is_what_they_book_under() {
        register(member, "Camille Exemple", emailOf(member));

        commands.sendAndWait(new ChangeCustomerClass(member, CustomerClass.RESIDENT));

        assertThat(standing(member).customerClass()).isEqualTo(CustomerClass.RESIDENT);
    }

    @Test
    void a_refused_registration_leaves_nothing_and_can_be_made_good() {
        MemberId first = new MemberId(Fresh.id("member"));
        register(first, "Camille Exemple", emailOf(first));

        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> register(member, "Camille Autre", emailOf(first).toUpperCase()));

        assertThat(refused.rule()).isEqualTo(MembershipRule.EMAIL_ALREADY_KNOWN);
        assertThat(standing(member).known()).isFalse();
        assertThat(vault.find(member)).isEmpty();
        register(member, "Camille Autre", emailOf(member));
        assertThat(standing(member).known()).isTrue();
    }

    @Test
    void of_many_registrations_at_once_under_one_address_exactly_one_wins() throws Exception {
        String email = emailOf(member);
        List<Callable<Boolean>> attempts = Stream.generate(() -> (Callable<Boolean>) () -> wins(email))
                .limit(16)
                .toList();

        ExecutorService together = Executors.newFixedThreadPool(attempts.size());
        try {
            List<Future<Boolean>> answers = together.invokeAll(attempts);
            int winners = 0;
            for (Future<Boolean> answer : answers) {
                winners += answer.get() ? 1 : 0;
            }
            assertThat(winners).isEqualTo(1);
        } finally {
            together.shutdownNow();
        }
    }

    @Test
    void corrected_details_replace_the_former_ones() {
        register(member, "Camille Exemple", emailOf(member));

        vault.correct(member, new ContactDetails("Camille Modèle", emailOf(member), "01 23 45 67 89"));

        assertThat(vault.find(member))
                .contains(new ContactDetails("Camille Modèle", emailOf(member), "01 23 45 67 89"));
    }

    @Test
    void details_cannot_be_corrected_to_the_address_of_another() {
        MemberId other = new MemberId(Fresh.id("member"));
        register(member, "Camille Exemple", emailOf(member));
        register(other, "Dominique Exemple", emailOf(other));

        Refused refused = catchThrowableOfType(
                Refused.class, () -> vault.correct(member, new ContactDetails("Camille", emailOf(other), null)));

        assertThat(refused.rule()).isEqualTo(MembershipRule.EMAIL_ALREADY_KNOWN);
    }

    @Test
    void members_are_found_by_a_part_of_the_name_or_the_address_in_the_order_of_names() {
        String tag = Fresh.id("tag");
        MemberId beside = new MemberId(Fresh.id("member"));
        MemberId later = new MemberId(Fresh.id("member"));
        register(later, "Zoé 50%_" + tag, emailOf(later));
        register(member, "alix 50%_" + tag.toUpperCase(), emailOf(member));
        register(beside, "Not 50 percent " + tag, emailOf(beside));

        assertThat(ask(new FindMembers("50%_" + tag, 10)).byMember().keySet())
                .containsExactly(member.value(), later.value());
        assertThat(ask(new FindMembers("50%_" + tag, 1)).byMember()).containsOnlyKeys(member.value());
        assertThat(ask(new FindMembers(emailOf(beside), 10)).byMember()).containsOnlyKeys(beside.value());
    }

    @Test
    void the_reduced_tariff_holds_on_each_day_of_the_proof_and_expires_the_night_after() {
        register(member, "Sacha Exemple", emailOf(member));
        LocalDate last = TODAY.plusDays(10);
        commands.sendAndWait(new GrantReducedTariff(member, ProofKind.STUDENT_CARD, last));

        Standing granted = standing(member);
        assertThat(granted.reducedOn(TODAY)).isTrue();
        assertThat(granted.reducedOn(last)).isTrue();
        assertThat(granted.reducedOn(last.plusDays(1))).isFalse();

        clock.set(last.atTime(3, 0));
        whenTheProofRunsOut.expireAllDue();
        assertThat(expiries()).isEmpty();

        clock.set(last.plusDays(1).atTime(3, 0));
        whenTheProofRunsOut.expireAllDue();
        whenTheProofRunsOut.expireAllDue();
        assertThat(expiries()).hasSize(1);
    }

    private List<String> expiries() {
        return jdbc.sql("""
                select payload from events.domain_event_entry
                where aggregate_identifier = ? and payload_type like '%.ReducedTariffExpired'""").param(member.value()).query(String.class).list();
    }

    private boolean wins(String email) {
        try {
            register(new MemberId(Fresh.id("member")), "Camille Exemple", email);
            return true;
        } catch (Refused refused) {
            assertThat(refused.rule()).isEqualTo(MembershipRule.EMAIL_ALREADY_KNOWN);
            return false;
        }
    }

    private void register(MemberId who, String name, String email) {
        commands.sendAndWait(new RegisterMember(
                who, MemberKind.PERSON, Profile.STUDENT, CustomerClass.MEMBER, new ContactDetails(name, email, null)));
    }

    private static String emailOf(MemberId who) {
        return who + "@example.org";
    }

    private Standing standing(MemberId who) {
        return queries.query(new StandingOf(who), Standing.class).join();
    }

    private Names ask(Object question) {
        return queries.query(question, Names.class).join();
    }
}
