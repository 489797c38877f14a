package coop.tierslieu.membership.joining;

import static coop.tierslieu.membership.MembershipRule.required;

import coop.tierslieu.membership.published.ConsentKind;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.Profile;
import coop.tierslieu.membership.vault.ContactDetails;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody who wants to become a member writes down. */
record JoinForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Profile profile,
        @Nullable Set<ConsentKind> consents) {

    static final JoinForm BLANK = new JoinForm(null, null, null, null, Set.of());

    boolean wants(ConsentKind kind) {
        return consents != null && consents.contains(kind);
    }

    /** In the language of the page, which will be that of their mails. */
    Application toApplication(Locale spoken) {
        ContactDetails written = ContactDetails.of(name, email, phone);
        Language language =
                spoken.getLanguage().equals(Language.ENGLISH.locale().getLanguage())
                        ? Language.ENGLISH
                        : Language.FRENCH;
        return Application.ofOneself(
                new ContactDetails(written.name(), written.email(), written.phone(), language),
                required(profile, "profile"),
                consents == null ? Set.of() : Set.copyOf(consents));
    }
}
