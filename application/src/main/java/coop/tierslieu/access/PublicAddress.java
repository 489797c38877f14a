package coop.tierslieu.access;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Under which address people reach the program: {@code tiers-lieu.address}, or this machine's own port. */
@Component
class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    String of(Secret link) {
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return environment.getProperty("tiers-lieu.address", "http://localhost:" + port) + "/sign-in/link/"
                + link.text();
    }
}
