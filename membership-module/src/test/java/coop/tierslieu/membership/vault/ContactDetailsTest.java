package coop.tierslieu.membership.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactDetailsTest {

    @Test
    void surrounding_blanks_are_dropped_and_a_blank_phone_is_none() {
        assertThat(new ContactDetails(" Camille Exemple ", " camille@example.org ", " "))
                .isEqualTo(new ContactDetails("Camille Exemple", "camille@example.org", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@b.fr", "prenom.nom+lieu@sous.domaine.example", "élise@example.org", "o'neil@exämple.org"})
    void an_address_is_accepted(String email) {
        assertThat(new ContactDetails("Camille Exemple", email, null).email()).isEqualTo(email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "camille", "camille@", "@example.org", "a b@example.org", "a@b", "a@b@example.org"})
    void an_address_is_refused(String email) {
        assertThat(refusal("Camille Exemple", email, null)).isEqualTo(MembershipRule.EMAIL_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0123456789", "01 23 45 67 89", "+33 1 23 45 67 89", "+33 (0)1.23.45.67.89"})
    void a_phone_number_is_accepted(String phone) {
        assertThat(new ContactDetails("Camille Exemple", "camille@example.org", phone).phone())
                .isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "call me", "01 23 45 67 8x"})
    void a_phone_number_is_refused(String phone) {
        assertThat(refusal("Camille Exemple", "camille@example.org", phone)).isEqualTo(MembershipRule.PHONE_MALFORMED);
    }

    @Test
    void a_name_is_required() {
        assertThat(refusal(" ", "camille@example.org", null)).isEqualTo(MembershipRule.MEMBER_NAME_REQUIRED);
    }

    @Test
    void a_name_has_at_most_120_characters() {
        assertThat(new ContactDetails("n".repeat(120), "camille@example.org", null).name())
                .hasSize(120);
        assertThat(refusal("n".repeat(121), "camille@example.org", null))
                .isEqualTo(MembershipRule.MEMBER_NAME_TOO_LONG);
    }

    @Test
    void a_log_line_tells_nothing_of_them() {
        assertThat(new ContactDetails("Camille Exemple", "camille@example.org", "0123456789"))
                .asString()
                .doesNotContainIgnoringCase("camille")
                .doesNotContain("0123");
    }

    private static Object refusal(String name, String email, @Nullable String phone) {
        return catchThrowableOfType(Refused.class, () -> new ContactDetails(name, email, phone))
                .rule();
    }
}
