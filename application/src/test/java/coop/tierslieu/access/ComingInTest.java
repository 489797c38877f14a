package coop.tierslieu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HouseTest
class ComingInTest {

    @Autowired
    HouseClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    SignInLinks links;

    @Autowired
    Invitations invitations;

    @Autowired
    Passwords passwords;

    @Autowired
    ApiTokens tokens;

    @AfterEach
    void the_clock_goes_back() {
        clock.set(HouseClock.OPENING);
    }

    @Test
    void a_link_signs_in_once() {
        Account account = anAccount();
        Secret link = links.issue(account);

        assertThat(links.isOpen(link)).isTrue();
        assertThat(links.use(link)).contains(account);
        assertThat(links.isOpen(link)).isFalse();
        assertThat(links.use(link)).isEmpty();
    }

    @Test
    void a_link_works_for_a_day() {
        Secret link = links.issue(anAccount());

        clock.set(HouseClock.OPENING.plusHours(24));

        assertThat(links.use(link)).isEmpty();
    }

    @Test
    void a_newer_link_takes_the_place_of_the_older() {
        Account account = anAccount();
        Secret older = links.issue(account);
        Secret newer = links.issue(account);

        assertThat(links.use(older)).isEmpty();
        assertThat(links.use(newer)).contains(account);
    }

    @Test
    void nothing_opens_a_closed_account() {
        Account account = anAccount();
        Secret link = links.issue(account);
        Secret token = tokens.create(account.id(), "a script");

        accounts.setDisabled(account.id(), true);

        assertThat(links.use(link)).isEmpty();
        assertThat(tokens.owner(token)).isEmpty();
        assertThat(accounts.stillGrants(account.actor())).isFalse();
    }

    @Test
    void a_token_acts_as_its_account_until_it_is_revoked() {
        Account account = anAccount();
        Secret token = tokens.create(account.id(), "a script");

        assertThat(tokens.owner(token)).contains(account);
        assertThat(tokens.owner(new Secret(token.text() + "x"))).isEmpty();

        tokens.revoke(account.id(), tokens.of(account.id()).get(0).id());
        assertThat(tokens.owner(token)).isEmpty();
    }

    @Test
    void nobody_revokes_the_token_of_another() {
        Account account = anAccount();
        Secret token = tokens.create(account.id(), "a script");

        tokens.revoke(anAccount().id(), tokens.of(account.id()).get(0).id());

        assertThat(tokens.owner(token)).isPresent();
    }

    @Test
    void a_login_belongs_to_one_account_whatever_its_case() {
        String login = Fresh.id("Camille") + "@example.org";
        invitations.invite(login, Role.AUDITOR, null);

        assertRefused(
                AccessRule.LOGIN_TAKEN, () -> invitations.invite(login.toLowerCase(Locale.ROOT), Role.AUDITOR, null));
    }

    @Test
    void the_account_of_a_member_names_the_member() {
        String login = Fresh.id("noor") + "@example.org";

        assertRefused(AccessRule.MEMBER_NEEDED, () -> invitations.invite(login, Role.MEMBER, " "));
        assertRefused(AccessRule.MEMBER_MALFORMED, () -> invitations.invite(login, Role.MEMBER, "No One"));
        assertRefused(AccessRule.LOGIN_MALFORMED, () -> invitations.invite("noor", Role.AUDITOR, null));
        assertRefused(AccessRule.ROLE_NOT_FOR_PEOPLE, () -> invitations.invite(login, Role.SYSTEM, null));
    }

    @Test
    void a_password_is_long_and_changing_it_needs_the_one_before() {
        Account account = anAccount();
        SignedIn byLink = SignedIn.as(account, true);
        SignedIn byPassword = SignedIn.as(account, false);

        assertRefused(AccessRule.PASSWORD_LENGTH, () -> passwords.choose(byLink, null, "eleven char"));
        assertRefused(AccessRule.PASSWORD_LENGTH, () -> passwords.choose(byLink, null, "é".repeat(37)));
        passwords.choose(byLink, null, "a row of words");

        assertRefused(
                AccessRule.CURRENT_PASSWORD_WRONG,
                () -> passwords.choose(byPassword, "a guess", "another row of words"));
        passwords.choose(byPassword, "a row of words", "another row of words");
    }

    private Account anAccount() {
        return accounts.open(Fresh.id("someone") + "@example.org", Role.HOST, null);
    }

    private static void assertRefused(AccessRule rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
