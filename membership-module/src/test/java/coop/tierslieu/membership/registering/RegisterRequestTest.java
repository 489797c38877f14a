package coop.tierslieu.membership.registering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.shared.Refused;
import org.junit.jupiter.api.Test;

class RegisterRequestTest {

    private static final MemberId CAMILLE = new MemberId("camille");

    @Test
    void who_is_given_no_class_is_a_member() {
        RegisterRequest request = new RegisterRequest(
                MemberKind.PERSON, Profile.STUDENT, null, "Camille Exemple", "camille@example.org", null);

        assertThat(request.toCommand(CAMILLE).customerClass()).isEqualTo(CustomerClass.MEMBER);
    }

    @Test
    void a_missing_profile_is_named() {
        Refused refused = catchThrowableOfType(Refused.class, () -> RegisterRequest.BLANK.toCommand(CAMILLE));

        assertThat(refused.rule()).isEqualTo(MembershipRule.MEMBER_FIELD_REQUIRED);
        assertThat(refused.field()).contains("profile");
    }

    @Test
    void a_missing_name_is_named() {
        RegisterRequest request =
                new RegisterRequest(MemberKind.PERSON, Profile.STUDENT, null, null, "camille@example.org", null);

        assertThat(catchThrowableOfType(Refused.class, () -> request.toCommand(CAMILLE))
                        .field())
                .contains("name");
    }
}
