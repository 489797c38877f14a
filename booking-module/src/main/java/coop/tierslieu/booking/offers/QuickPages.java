package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.planning.PlannedBooking;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.TimeSlot;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Reserving in seconds: how long, and what is free first is kept at once. */
@Controller
class QuickPages {

    private static final MemberId NOBODY = new MemberId("nobody");
    private static final int SOONEST = 5;

    private final Finder finder;
    private final Checkouts checkouts;
    private final Customers customers;
    private final Standings standings;
    private final Spaces spaces;
    private final Bookings bookings;
    private final Clock clock;

    QuickPages(
            Finder finder,
            Checkouts checkouts,
            Customers customers,
            Standings standings,
            Spaces spaces,
            Bookings bookings,
            Clock clock) {
        this.finder = finder;
        this.checkouts = checkouts;
        this.customers = customers;
        this.standings = standings;
        this.spaces = spaces;
        this.bookings = bookings;
        this.clock = clock;
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/reserve")
    String choices(
            @RequestParam(required = false) @Nullable String kind,
            @CookieValue(name = UsualSpace.COOKIE, required = false) @Nullable String usual,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        // The host reserves for others, and has to say for whom.
        if (actor.isStaff()) {
            return "redirect:/bookings/new";
        }
        Optional<Customer> customer = customers.present(actor, null, request);
        Map<SpaceKind, List<SpaceRegistered>> byKind = byKind();
        Optional<SpaceKind> chosen = UsualSpace.among(List.copyOf(byKind.keySet()), kind, usual);
        if (kind != null) {
            chosen.map(UsualSpace::cookie).ifPresent(cookie -> response.addHeader(HttpHeaders.SET_COOKIE, cookie));
        }
        Standing standing = standings.of(customer.map(Customer::member).orElse(NOBODY));
        Set<BookingId> own =
                customer.map(Customer::member).map(checkouts::idsOf).orElse(Set.of());
        model.addAttribute("kinds", byKind.keySet());
        model.addAttribute("chosen", chosen.orElse(null));
        model.addAttribute(
                "choices",
                chosen.stream()
                        .flatMap(of -> Length.usualFor(of).stream()
                                .map(length -> new QuickChoice(
                                        length,
                                        finder.next(of, length, standing, own).orElse(null))))
                        .toList());
        model.addAttribute(
                "doors",
                chosen.map(of -> DoorsOpen.of(byKind.get(of).get(0).openingHours(), standing.customerClass()))
                        .orElse(List.of()));
        model.addAttribute("horizon", finder.horizon(standing));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute(
                "checkout",
                customer.map(Customer::member).flatMap(checkouts::of).orElse(null));
        model.addAttribute("visitor", actor.role() == Role.PUBLIC);
        model.addAttribute("soon", actor.role() == Role.PUBLIC ? List.of() : soon(standing.member()));
        model.addAttribute("names", names());
        return "booking/reserve";
    }

    private Map<SpaceKind, List<SpaceRegistered>> byKind() {
        return spaces.all().stream()
                .filter(space -> space.kind() != SpaceKind.WHOLE_PLACE)
                .collect(Collectors.groupingBy(SpaceRegistered::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private List<PlannedBooking> soon(MemberId member) {
        OffsetDateTime now = clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
        return bookings.upcoming(member, now).stream()
                .filter(booking ->
                        booking.status().isPending() && booking.arrangement().main() == null)
                .limit(SOONEST)
                .toList();
    }

    private Map<String, String> names() {
        return spaces.all().stream()
                .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name));
    }

    @AllowedTo({Role.PUBLIC, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/reserve/offer")
    String choose(
            @RequestParam String kind,
            @RequestParam String length,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            SpaceKind wanted = new RequestField("kind", kind).oneOf(SpaceKind.class);
            Length howLong = new RequestField("length", length).oneOf(Length.class);
            Customer customer = customers.choosing(actor, null, request);
            Standing standing = standings.of(customer.member());
            FreeOffer free = finder.next(wanted, howLong, standing, checkouts.idsOf(customer.member()))
                    .orElseThrow(() -> nothingFree(standing));
            checkouts.begin(customer, free.space().space(), free.slots(), 1, null);
            response.addHeader(HttpHeaders.SET_COOKIE, UsualSpace.cookie(wanted));
            return "redirect:/reserve/offer";
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return choices(kind, null, actor, request, response, model);
        }
    }

    private Refused nothingFree(Standing standing) {
        return new Refused(
                OfferRule.NOTHING_FREE,
                "length",
                DateTimeFormatter.ofPattern("dd/MM/yyyy").format(finder.horizon(standing)));
    }
}
