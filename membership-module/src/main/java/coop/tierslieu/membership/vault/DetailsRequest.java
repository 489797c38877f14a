package coop.tierslieu.membership.vault;

import coop.tierslieu.membership.published.Language;
import org.jspecify.annotations.Nullable;

/** Contact details as a request or a form gives them; the language is French where none is given. */
record DetailsRequest(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Language language) {

    static DetailsRequest of(ContactDetails details) {
        return new DetailsRequest(details.name(), details.email(), details.phone(), details.language());
    }

    ContactDetails toDetails() {
        ContactDetails inFrench = ContactDetails.of(name, email, phone);
        return language == null
                ? inFrench
                : new ContactDetails(inFrench.name(), inFrench.email(), inFrench.phone(), language);
    }
}
