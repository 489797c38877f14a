package coop.tierslieu.pages;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which role may open which page, read once from what the controllers state. */
@Component
class PagesByRole implements SmartInitializingSingleton {

    private final ObjectProvider<RequestMappingHandlerMapping> mapping;
    private final Map<String, Set<Role>> rolesByPath = new HashMap<>();

    PagesByRole(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mapping) {
        this.mapping = mapping;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mapping.getObject().getHandlerMethods().forEach((route, method) -> {
            if (route.getMethodsCondition().getMethods().contains(RequestMethod.GET)) {
                route.getDirectPaths().forEach(path -> rolesByPath.put(path, StatedRoles.of(method)));
            }
        });
    }

    boolean mayOpen(Actor actor, String path) {
        return rolesByPath.getOrDefault(path, Set.of()).contains(actor.role());
    }
}
