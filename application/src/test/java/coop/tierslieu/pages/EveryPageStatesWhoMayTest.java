package coop.tierslieu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.HouseTest;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@HouseTest
class EveryPageStatesWhoMayTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void every_controller_method_states_who_may() {
        Collection<HandlerMethod> ours = mapping.getHandlerMethods().values().stream()
                .filter(StatedRoles::mustBeStatedOn)
                .toList();

        assertThat(ours).hasSizeGreaterThan(20);
        assertThat(silent(ours)).isEmpty();
    }

    @Test
    void a_method_that_states_nothing_would_be_found() throws NoSuchMethodException {
        var forgetful = new HandlerMethod(new Forgetful(), "forgotten");
        var stated = new HandlerMethod(new Forgetful(), "stated");

        assertThat(silent(List.of(forgetful, stated))).containsExactly(forgetful);
    }

    private static List<HandlerMethod> silent(Collection<HandlerMethod> methods) {
        return methods.stream()
                .filter(method -> StatedRoles.of(method).isEmpty())
                .toList();
    }

    static class Forgetful {

        public void forgotten() {}

        @AllowedTo(Role.HOST)
        public void stated() {}
    }
}
