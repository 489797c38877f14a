package coop.tierslieu.pages;

import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** The roles a controller's method states, itself or through its class; none when it states nothing. */
final class StatedRoles {

    private StatedRoles() {}

    /** Our own controllers must; those of the framework (error page, API description) are guarded by the chains. */
    static boolean mustBeStatedOn(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("coop.tierslieu.");
    }

    static Set<Role> of(HandlerMethod method) {
        AllowedTo stated = method.getMethodAnnotation(AllowedTo.class);
        if (stated == null) {
            stated = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), AllowedTo.class);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (stated != null) {
            roles.addAll(List.of(stated.value()));
        }
        return roles;
    }
}
