package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.published.SpaceKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The kind of space that somebody took last, which the browser remembers and nothing else does. */
final class UsualSpace {

    static final String COOKIE = "usual-space";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private UsualSpace() {}

    /** The one asked for, else the one remembered, else the first there is; empty when the place has no space. */
    static Optional<SpaceKind> among(List<SpaceKind> kinds, @Nullable String asked, @Nullable String remembered) {
        return kind(kinds, asked)
                .or(() -> kind(kinds, remembered))
                .or(() -> kinds.stream().findFirst());
    }

    private static Optional<SpaceKind> kind(List<SpaceKind> kinds, @Nullable String name) {
        return Arrays.stream(SpaceKind.values())
                .filter(kind -> kind.name().equals(name))
                .filter(kinds::contains)
                .findFirst();
    }

    static String cookie(SpaceKind kind) {
        return ResponseCookie.from(COOKIE, kind.name())
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(REMEMBERED)
                .build()
                .toString();
    }
}
