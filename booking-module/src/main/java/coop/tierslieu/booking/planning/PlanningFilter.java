package coop.tierslieu.booking.planning;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.PlanningView.State;
import coop.tierslieu.booking.published.SpaceKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the planning is wanted, as the address says it; blank means all of it.
 *
 * @param kind a {@link SpaceKind}
 * @param space the id of one space
 * @param member part of a name, for those who may know names
 * @param status a {@link State}
 * @param all also the desks, lockers and items of equipment in which nothing happens
 */
record PlanningFilter(
        @Nullable String kind,
        @Nullable String space,
        @Nullable String member,
        @Nullable String status,
        @Nullable Boolean all) {

    /**
     * @param named who has {@link #member} in their name; not looked at when nobody is looked for
     * @throws coop.tierslieu.shared.Refused VALUE_NOT_UNDERSTOOD
     */
    Selection selection(Set<String> named) {
        return new Selection(
                given("kind", kind).map(field -> field.oneOf(SpaceKind.class)).orElse(null),
                given("space", space).map(RequestField::text).orElse(null),
                looksForSomeone() ? Set.copyOf(named) : null,
                given("status", status).map(field -> field.oneOf(State.class)).orElse(null),
                Boolean.TRUE.equals(all));
    }

    boolean looksForSomeone() {
        return given("member", member).isPresent();
    }

    /** Whether anything but {@link #all} is asked for; public, as every method that a template calls must be. */
    public boolean narrows() {
        return given("kind", kind).isPresent()
                || given("space", space).isPresent()
                || looksForSomeone()
                || given("status", status).isPresent();
    }

    /** A page of the planning under the same filter. */
    public String on(String path, @Nullable LocalDate date) {
        return address(path, date, this);
    }

    /** The page with or without what is usually left out. */
    public String showing(boolean everything, String path, LocalDate date) {
        return address(path, date, new PlanningFilter(kind, space, member, status, everything));
    }

    private static String address(String path, @Nullable LocalDate date, PlanningFilter filter) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("date", Optional.ofNullable(date))
                .queryParamIfPresent("kind", given("kind", filter.kind).map(RequestField::text))
                .queryParamIfPresent("space", given("space", filter.space).map(RequestField::text))
                .queryParamIfPresent("member", given("member", filter.member).map(RequestField::text))
                .queryParamIfPresent("status", given("status", filter.status).map(RequestField::text))
                .queryParamIfPresent("all", Optional.ofNullable(filter.all).filter(Boolean::booleanValue))
                .encode()
                .build()
                .toUriString();
    }

    private static Optional<RequestField> given(String name, @Nullable String value) {
        return Optional.of(new RequestField(name, value)).filter(field -> !field.isBlank());
    }
}
