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

    /** Those who know the place go straight to its planning; the others see the public page, under the first address. */
    @GetMapping("/")
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String home(Actor actor, Locale language, HttpServletResponse response, Model model) {
        boolean known = !actor.equals(Actor.PUBLIC);
        return known && pages.mayOpen(actor, Section.PLANNING.path())
                ? "redirect:" + Section.PLANNING.path()
                : publicPage.show(actor, language, response, model);
    }
}
