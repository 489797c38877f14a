package coop.tierslieu.pages;

import coop.tierslieu.booking.welcome.PublicPage;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class HomePage {

    private final PagesByRole pages;
    private final PublicPage publicPage;

    HomePage(PagesByRole pages, PublicPage publicPage) {
        this.pages = pages;
        this.publicPage = publicPage;
    }

    /** Members come to reserve, those who run the place to its planning; the others see the public page, right here. */
    @GetMapping("/")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String home(Actor actor, Locale language, HttpServletResponse response, Model model) {
        Section section = actor.member() != null && !actor.isStaff() ? Section.BOOK : Section.PLANNING;
        return !actor.equals(Actor.PUBLIC) && pages.mayOpen(actor, section.path())
                ? "redirect:" + section.path()
                : publicPage.show(actor, language, response, model);
    }
}
