package coop.tierslieu.access;

import coop.tierslieu.shared.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How the host comes in without a default password: the program prints a one-time link when it starts, until the host
 * has chosen a password; whoever can start the program can also have a new one printed.
 */
@Component
public class HostSignIn {

    private static final String LOGIN = "host";
    private static final Logger log = LoggerFactory.getLogger(HostSignIn.class);

    private final Accounts accounts;
    private final SignInLinks links;
    private final PublicAddress address;

    HostSignIn(Accounts accounts, SignInLinks links, PublicAddress address) {
        this.accounts = accounts;
        this.links = links;
        this.address = address;
    }

    /** A fresh link for the host, valid for a day and once; any older one stops working. */
    public String newLink() {
        return address.of(links.issue(host()));
    }

    @EventListener(ApplicationReadyEvent.class)
    void printLinkUntilAHostHasAPassword() {
        boolean settled = accounts.all().stream()
                .anyMatch(account -> account.role() == Role.HOST && account.hasPassword() && !account.disabled());
        if (!settled && address.isServed()) {
            log.info("Sign in as the host, once and within 24 hours, and choose a password:\n\n    {}\n", newLink());
        }
    }

    /** Two programs starting at once on one database agree on one host. */
    private Account host() {
        return accounts.withLogin(LOGIN)
                .or(() -> accounts.openUnlessTaken(LOGIN, Role.HOST, null))
                .or(() -> accounts.withLogin(LOGIN))
                .orElseThrow();
    }
}
