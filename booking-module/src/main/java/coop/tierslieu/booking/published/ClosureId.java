package coop.tierslieu.booking.published;

import coop.tierslieu.shared.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Identifies a closure. */
public record ClosureId(String value) implements Identifier {

    public ClosureId {
        Identifier.checked("closure", value);
    }

    /** Of the same closure in a part of the space that closes; always the same again. */
    public ClosureId in(SpaceId part) {
        byte[] both = (value + "/" + part).getBytes(StandardCharsets.UTF_8);
        return new ClosureId(UUID.nameUUIDFromBytes(both).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
