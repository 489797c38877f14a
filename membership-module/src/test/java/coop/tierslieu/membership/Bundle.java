package coop.tierslieu.membership;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The texts of a module in one language, as they are written in its file. */
public final class Bundle {

    private Bundle() {}

    /** @param name of the file, for instance {@code membership_en.properties} */
    public static Properties of(String name) {
        Properties bundle = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(MembershipRule.class.getResourceAsStream("/messages/" + name)),
                StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundle;
    }
}
