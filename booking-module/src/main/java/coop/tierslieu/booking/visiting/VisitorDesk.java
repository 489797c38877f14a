package coop.tierslieu.booking.visiting;

import coop.tierslieu.booking.ProgramCommands;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Ids;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Acts for the visitor behind a browser's session. What is kept for them goes under an id that nobody is registered
 * under until they confirm; a visitor who comes back after that is a new one.
 */
@Component
public class VisitorDesk {

    static final String ACTOR = "visitor";
    private static final String IN_SESSION = VisitorDesk.class.getName();

    private final ProgramCommands commands;
    private final Visitors visitors;
    private final Standings standings;
    private final OpenCheckouts checkouts;
    private final Ids ids;

    VisitorDesk(ProgramCommands commands, Visitors visitors, Standings standings, OpenCheckouts checkouts, Ids ids) {
        this.commands = commands;
        this.visitors = visitors;
        this.standings = standings;
        this.checkouts = checkouts;
        this.ids = ids;
    }

    /** For a page with a form: its token lives in a session, which must be open before half of the page is written. */
    public void expectAnswer(HttpServletRequest request) {
        request.getSession();
    }

    /** Empty before anything was chosen. */
    public Optional<MemberId> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(IN_SESSION) instanceof String id
                ? Optional.of(new MemberId(id))
                : Optional.empty();
    }

    /**
     * Who chooses now.
     *
     * @throws coop.tierslieu.shared.Refused TOO_MANY_HELD
     */
    public MemberId choosing(HttpServletRequest request) {
        MemberId visitor = current(request)
                .filter(known -> !standings.of(known).known())
                .orElseGet(() -> new MemberId(ids.next()));
        checkouts.begin(visitor, request.getRemoteAddr());
        request.getSession().setAttribute(IN_SESSION, visitor.value());
        return visitor;
    }

    /** @throws coop.tierslieu.shared.Refused about {@code name} or {@code email} */
    public void introduce(MemberId visitor, String name, String email) {
        if (!standings.of(visitor).known()) {
            visitors.register(visitor, name, email, ids.next());
        }
    }

    /** Sends a command for a visitor, and returns once the views show what came of it. */
    public void send(Object command) {
        commands.send(command, ACTOR, ids.next());
    }

    public void hasDecided(MemberId visitor) {
        checkouts.end(visitor);
    }
}
