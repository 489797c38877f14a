package coop.tierslieu.booking.welcome;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public page for everyone, signed in or not, and what search engines ask for beside it. */
@Controller
@AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
class WelcomePages {

    static final String PATH = "/place";

    private final PublicPage page;
    private final Addresses addresses;

    WelcomePages(PublicPage page, Addresses addresses) {
        this.page = page;
        this.addresses = addresses;
    }

    @GetMapping(PATH)
    String welcome(Actor actor, Locale language, HttpServletResponse response, Model model) {
        return page.show(actor, language, response, model);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text(MediaType.TEXT_PLAIN, """
                User-agent: *
                Disallow: /api/
                Disallow: /bookings/
                Disallow: /calendars/
                Disallow: /check-in/
                Disallow: /consents/
                Disallow: /join/
                Disallow: /me/
                Disallow: /sign-in
                Disallow: /visits/
                Sitemap: %s
                """.formatted(addresses.of("/sitemap.xml")));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        return text(MediaType.APPLICATION_XML, """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                  <url>
                    <loc>%1$s</loc>
                    <xhtml:link rel="alternate" hreflang="fr" href="%1$s"/>
                    <xhtml:link rel="alternate" hreflang="en" href="%2$s"/>
                  </url>
                  <url>
                    <loc>%2$s</loc>
                    <xhtml:link rel="alternate" hreflang="fr" href="%1$s"/>
                    <xhtml:link rel="alternate" hreflang="en" href="%2$s"/>
                  </url>
                </urlset>
                """.formatted(addresses.of("/"), addresses.of("/?lang=en")));
    }

    private static ResponseEntity<String> text(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(body);
    }
}
