package coop.tierslieu.pages;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePage {

    private final PagesByRole pages;

    HomePage(PagesByRole pages) {
        this.pages = pages;
    }

    /** Those who know the place go straight to its planning; the others see the public page, under the first address. */
    @GetMapping("/")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String home(Actor actor) {
        boolean known = !actor.equals(Actor.PUBLIC);
        return known && pages.mayOpen(actor, Section.PLANNING.path())
                ? "redirect:" + Section.PLANNING.path()
                : "forward:/place";
    }
}
