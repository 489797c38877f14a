package coop.tierslieu.post;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Refused;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which notices are looked for, as asked; what is left blank does not narrow.
 *
 * @param member to whom
 * @param before the id of one of them: only what comes after it in a list that begins with the latest
 */
record OutboxFilter(
        @Nullable String state,
        @Nullable String member,
        @Nullable String before) {

    /** @throws Refused VALUE_NOT_UNDERSTOOD */
    Optional<SentState> wantedState() {
        RequestField field = new RequestField("state", state);
        return field.isBlank() ? Optional.empty() : Optional.of(field.oneOf(SentState.class));
    }

    /** @throws Refused ID_MALFORMED */
    Optional<MemberId> wantedMember() {
        RequestField field = new RequestField("member", member);
        return field.isBlank() ? Optional.empty() : Optional.of(field.id(MemberId::new));
    }

    Optional<String> seen() {
        return Optional.ofNullable(before).filter(id -> !id.isBlank());
    }
}
