package coop.tierslieu.access;

import coop.tierslieu.membership.organisations.Organisations;
import coop.tierslieu.shared.Actor;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

@Component
class ActorOfTheRequest implements CurrentActor {

    private static final Actor PROGRAM = Actor.system("system");
    private static final String KNOWN = ActorOfTheRequest.class.getName();

    private final Organisations organisations;

    ActorOfTheRequest(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return person.actor().member() == null ? person.actor() : withThoseActedFor(person.actor());
        }
        return RequestContextHolder.getRequestAttributes() == null ? PROGRAM : Actor.PUBLIC;
    }

    /** Asked once for each request. */
    private Actor withThoseActedFor(Actor actor) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return actor;
        }
        if (request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST) instanceof Actor known
                && known.id().equals(actor.id())) {
            return known;
        }
        Actor known = actor.actingFor(organisations.actedForBy(Objects.requireNonNull(actor.member())));
        request.setAttribute(KNOWN, known, RequestAttributes.SCOPE_REQUEST);
        return known;
    }
}
