package coop.tierslieu.access;

import coop.tierslieu.shared.Actor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

@Component
class ActorOfTheRequest implements CurrentActor {

    private static final Actor PROGRAM = Actor.system("system");

    @Override
    public Actor current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return person.actor();
        }
        return RequestContextHolder.getRequestAttributes() == null ? PROGRAM : Actor.PUBLIC;
    }
}
