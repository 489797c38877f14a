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

    /** Members come to reserve, those who run the place to its planning; the others are welcomed. */
    @GetMapping("/")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String home(Actor actor) {
        if (actor.equals(Actor.PUBLIC)) {
            return "pages/home";
        }
        Section section = actor.member() != null && !actor.isStaff() ? Section.BOOK : Section.PLANNING;
        return pages.mayOpen(actor, section.path()) ? "redirect:" + section.path() : "pages/home";
    }
}
