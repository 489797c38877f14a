package coop.tierslieu.shared;

import java.util.Locale;

/** A rule of the place, by name: an enum constant per rule, in the module that keeps it. */
public interface Rule {

    /** Why a rule refuses, which decides the HTTP status: 422, 409, 404 or 403. */
    enum Kind {
        INVALID,
        CONFLICT,
        NOT_FOUND,
        FORBIDDEN
    }

    String name();

    Kind kind();

    /** An English sentence that says what to do, with {@code {0}}, {@code {1}} for the arguments of the refusal. */
    String sentence();

    /** The public name, for instance {@code slot-taken}; also the key {@code rule.slot-taken} of the translation. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
