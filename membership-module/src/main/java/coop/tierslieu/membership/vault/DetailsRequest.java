package coop.tierslieu.membership.vault;

import org.jspecify.annotations.Nullable;

/** Contact details as a request or a form gives them. */
record DetailsRequest(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    static DetailsRequest of(ContactDetails details) {
        return new DetailsRequest(details.name(), details.email(), details.phone());
    }

    ContactDetails toDetails() {
        return ContactDetails.of(name, email, phone);
    }
}
