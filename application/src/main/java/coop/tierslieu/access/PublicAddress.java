package coop.tierslieu.access;

import coop.tierslieu.booking.Addresses;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Under which address people reach the program: {@code tiers-lieu.address}, or this machine's own port. */
@Component
class PublicAddress implements Addresses {

    private static final String USUAL_PORT = "8080";
    private static final String NOT_SERVED = "-1";

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    String of(Secret link) {
        return of("/sign-in/link/" + link.text());
    }

    @Override
    public String of(String path) {
        return environment.getProperty("tiers-lieu.address", "http://localhost:" + port()) + path;
    }

    /** False while the program only runs an errand: then nobody could open a link anyway. */
    boolean isServed() {
        return !NOT_SERVED.equals(environment.getProperty("server.port"));
    }

    private String port() {
        return isServed()
                ? environment.getProperty("local.server.port", environment.getProperty("server.port", USUAL_PORT))
                : USUAL_PORT;
    }
}
