package coop.tierslieu.membership.registering;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberKind;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.vault.ContactDetails;
import org.jspecify.annotations.Nullable;

/** A new member as a request or the form gives it; the class is MEMBER where none is given. */
record RegisterRequest(
        @Nullable MemberKind kind,
        @Nullable Profile profile,
        @Nullable CustomerClass customerClass,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    static final RegisterRequest BLANK =
            new RegisterRequest(MemberKind.PERSON, null, CustomerClass.MEMBER, null, null, null);

    RegisterMember toCommand(MemberId member) {
        return new RegisterMember(
                member,
                required(kind, "kind"),
                required(profile, "profile"),
                customerClass == null ? CustomerClass.MEMBER : customerClass,
                ContactDetails.of(name, email, phone));
    }
}
