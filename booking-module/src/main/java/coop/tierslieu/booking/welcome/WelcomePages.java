package coop.tierslieu.booking.welcome;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.booking.PlaceDetails;
import coop.tierslieu.booking.occupancy.Occupancy;
import coop.tierslieu.booking.occupancy.SpaceOccupancy;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.PublicHolidays;
import coop.tierslieu.booking.tariffs.RateCard;
import coop.tierslieu.booking.tariffs.RateCards;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The public page, and what search engines ask for beside it. Reads little, however much is booked. */
@Controller
@AllowedTo({Role.PUBLIC, Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
class WelcomePages {

    static final String PATH = "/place";

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Occupancy occupancy;
    private final RateCards cards;
    private final BookingRules rules;
    private final PublicHolidays holidays;
    private final PlaceDetails place;
    private final Addresses addresses;
    private final MessageSource messages;
    private final Clock clock;

    WelcomePages(
            Occupancy occupancy,
            RateCards cards,
            BookingRules rules,
            PublicHolidays holidays,
            PlaceDetails place,
            Addresses addresses,
            MessageSource messages,
            Clock clock) {
        this.occupancy = occupancy;
        this.cards = cards;
        this.rules = rules;
        this.holidays = holidays;
        this.place = place;
        this.addresses = addresses;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String welcome(Actor actor, Locale language, HttpServletResponse response, Model model) {
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        List<SpaceOccupancy> spaces = occupancy.during(Glance.period(today));
        List<SpaceRegistered> registered =
                spaces.stream().map(SpaceOccupancy::space).toList();
        List<OpenHours> hours = OpenHours.of(registered);
        Optional<RateCard> card = cards.inForceOn(today);
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String description = messages.getMessage(
                "booking.welcome.description",
                new Object[] {place.name(), place.visit().town()},
                language);
        model.addAttribute("place", place);
        model.addAttribute(
                "transport",
                english ? place.visit().transportEn() : place.visit().transport());
        model.addAttribute("spaceCards", SpaceCard.of(registered));
        model.addAttribute("prices", card.map(PriceRow::of).orElse(List.of()));
        model.addAttribute("glance", Glance.of(spaces, rules, holidays, now));
        model.addAttribute("hours", hours);
        model.addAttribute("description", description);
        model.addAttribute("french", addresses.of("/"));
        model.addAttribute("english", addresses.of("/?lang=en"));
        model.addAttribute("canonical", addresses.of(english ? "/?lang=en" : "/"));
        model.addAttribute("structuredData", StructuredData.of(place, addresses.of("/"), description, hours));
        if (actor.equals(Actor.PUBLIC)) {
            // Whoever signs in, or changes the language, has another cookie, and gets another page at once.
            response.setHeader(
                    HttpHeaders.CACHE_CONTROL,
                    CacheControl.maxAge(FRESH).cachePrivate().getHeaderValue());
            response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        return "booking/welcome";
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text(MediaType.TEXT_PLAIN, """
                User-agent: *
                Disallow: /api/
                Disallow: /bookings/
                Disallow: /calendars/
                Disallow: /check-in/
                Disallow: /sign-in
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
