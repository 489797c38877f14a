package coop.tierslieu.booking.welcome;

import coop.tierslieu.booking.Addresses;
import coop.tierslieu.booking.PlaceDetails;
import coop.tierslieu.booking.occupancy.Occupancy;
import coop.tierslieu.booking.occupancy.SpaceOccupancy;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.BookingRules;
import coop.tierslieu.booking.reserving.PublicHolidays;
import coop.tierslieu.booking.tariffs.RateCards;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.TimeSlot;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The public page, wherever it is shown. Reads little, however much is booked. */
@Component
public class PublicPage {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Occupancy occupancy;
    private final RateCards cards;
    private final BookingRules rules;
    private final PublicHolidays holidays;
    private final PlaceDetails place;
    private final Addresses addresses;
    private final MessageSource messages;
    private final Clock clock;

    PublicPage(
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

    /** @return the name of the template */
    public String show(Actor actor, Locale language, HttpServletResponse response, Model model) {
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        List<SpaceOccupancy> spaces = occupancy.during(Glance.period(today));
        List<SpaceRegistered> registered =
                spaces.stream().map(SpaceOccupancy::space).toList();
        List<OpenHours> hours = OpenHours.of(registered);
        List<PriceRow> prices = cards.inForceOn(today).map(PriceRow::of).orElse(List.of());
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
        model.addAttribute("prices", prices);
        model.addAttribute(
                "soldByTheMonth", prices.stream().anyMatch(row -> row.month().full() != null));
        model.addAttribute("glance", Glance.of(spaces, rules, holidays, now));
        model.addAttribute("freeBusy", FreeBusyLink.of(registered));
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
}
