package coop.tierslieu.pages;

import coop.tierslieu.access.AccessRule;
import coop.tierslieu.access.Api;
import coop.tierslieu.access.CurrentActor;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Opens a controller's method only to the roles it states; asks the others to sign in, or refuses. */
class OnlyWhoIsAllowed implements HandlerInterceptor {

    private final CurrentActor currentActor;
    private final HttpSessionRequestCache whereTheyWanted = new HttpSessionRequestCache();

    OnlyWhoIsAllowed(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || !StatedRoles.mustBeStatedOn(method)) {
            return true;
        }
        Actor actor = currentActor.current();
        if (StatedRoles.of(method).contains(actor.role())) {
            return true;
        }
        if (!actor.equals(Actor.PUBLIC)) {
            throw new Refused(AccessRule.NOT_FOR_THIS_ROLE, null);
        }
        if (Api.isAskedBy(request)) {
            throw new Refused(AccessRule.SIGN_IN_NEEDED, null);
        }
        if (HttpMethod.GET.matches(request.getMethod())) {
            whereTheyWanted.saveRequest(request, response);
        }
        response.sendRedirect(request.getContextPath() + "/sign-in");
        return false;
    }
}
