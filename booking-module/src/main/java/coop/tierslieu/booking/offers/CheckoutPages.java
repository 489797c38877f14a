package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.Bookings;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Standings;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.booking.visiting.VisitLinks;
import coop.tierslieu.membership.published.Standing;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The offer that is kept for someone while they look at it: what comes with it, what pays, one confirmation. */
@Controller
class CheckoutPages {

    private static final String OFFER = "redirect:/reserve/offer";

    private final Checkouts checkouts;
    private final Customers customers;
    private final OfferDesk desk;
    private final Standings standings;
    private final Spaces spaces;
    private final Bookings bookings;
    private final VisitLinks visits;
    private final Ids ids;
    private final Clock clock;

    CheckoutPages(
            Checkouts checkouts,
            Customers customers,
            OfferDesk desk,
            Standings standings,
            Spaces spaces,
            Bookings bookings,
            VisitLinks visits,
            Ids ids,
            Clock clock) {
        this.checkouts = checkouts;
        this.customers = customers;
        this.desk = desk;
        this.standings = standings;
        this.spaces = spaces;
        this.bookings = bookings;
        this.visits = visits;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps exactly what was chosen, in the fuller form or among the alternatives. */
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/reserve/offer/chosen")
    String choose(
            @ModelAttribute ConfirmForm form,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes next,
            Model model) {
        try {
            Customer customer = customers.choosing(actor, form.member(), request);
            checkouts.begin(customer, form.wantedSpace(), form.wantedSlots(), form.wantedSeats(), form.wantedLayout());
            return offer(actor, form.member(), next);
        } catch (Refused refused) {
            return instead(form, refused, actor, request, model);
        }
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/reserve/offer")
    String offer(@ModelAttribute ConfirmForm form, Actor actor, HttpServletRequest request, Model model) {
        return page(form, actor, request, model);
    }

    /** With other equipment, or paid otherwise. */
    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/reserve/offer/choice")
    String change(@ModelAttribute ConfirmForm form, Actor actor, HttpServletRequest request, Model model) {
        return page(form, actor, request, model);
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/reserve/offer/days/{booking}/removal")
    String without(
            @PathVariable String booking,
            @RequestParam(required = false) @Nullable String member,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes next) {
        BookingId day = new RequestField("booking", booking).id(BookingId::new);
        customers.present(actor, member, request).ifPresent(customer -> checkouts.giveBack(customer, day));
        return offer(actor, member, next);
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/reserve/offer/release")
    String giveBack(@RequestParam(required = false) @Nullable String member, Actor actor, HttpServletRequest request) {
        customers.present(actor, member, request).ifPresent(checkouts::giveBack);
        return "redirect:/reserve";
    }

    @AllowedTo({Role.PUBLIC, Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/reserve/offer/confirmation")
    String confirm(
            @ModelAttribute ConfirmForm form,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes next,
            Model model) {
        Optional<Customer> customer = customers.present(actor, form.member(), request);
        try {
            customer.filter(present -> !isConfirmed(present, form))
                    .ifPresent(present -> checkouts.confirm(present, form));
            return customer.isPresent() ? confirmed(customer.get(), form, next) : "redirect:/reserve";
        } catch (Refused refused) {
            return instead(form, refused, actor, request, model);
        }
    }

    /** Whoever presses twice has reserved once. */
    private boolean isConfirmed(Customer customer, ConfirmForm form) {
        return form.heldUnder()
                .flatMap(bookings::find)
                .filter(booking -> booking.member().equals(customer.member()))
                .isPresent();
    }

    private String confirmed(Customer customer, ConfirmForm form, RedirectAttributes next) {
        BookingId first = form.heldUnder().orElseThrow(() -> new Refused(OfferRule.NOTHING_CHOSEN, null));
        next.addFlashAttribute("justReserved", form.wantedSlots().size());
        return "redirect:" + (customer.visitor() ? visits.of(first) : "/bookings/" + first);
    }

    private static String offer(Actor actor, @Nullable String member, RedirectAttributes next) {
        if (actor.isStaff()) {
            next.addAttribute("member", member);
        }
        return OFFER;
    }

    /** The new state of things, under the sentence that says what happened. */
    private String instead(ConfirmForm form, Refused refused, Actor actor, HttpServletRequest request, Model model) {
        String page = page(form, actor, request, model);
        model.addAttribute("refused", refused);
        return page;
    }

    private String page(ConfirmForm form, Actor actor, HttpServletRequest request, Model model) {
        Optional<Customer> customer = customers.present(actor, form.member(), request);
        Optional<Checkout> kept = customer.map(Customer::member).flatMap(checkouts::of);
        kept.ifPresent(checkout -> {
            SpaceRegistered space = spaces.known(checkout.space());
            Standing standing = standings.of(customer.orElseThrow().member());
            try {
                model.addAttribute("card", desk.card(wish(form, checkout, space, standing)));
            } catch (Refused refused) {
                model.addAttribute("refused", refused);
            }
        });
        model.addAttribute("checkout", kept.orElse(null));
        model.addAttribute("secondsLeft", kept.map(this::secondsLeft).orElse(0L));
        model.addAttribute("form", form);
        model.addAttribute("visitor", actor.role() == Role.PUBLIC);
        model.addAttribute("fullForm", actor.role() == Role.PUBLIC ? OfferPages.FOR_VISITORS : OfferPages.FOR_MEMBERS);
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/checkout";
    }

    private static OfferWish wish(ConfirmForm form, Checkout checkout, SpaceRegistered space, Standing standing) {
        return new OfferWish(
                space,
                standing,
                checkout.slots(),
                checkout.seats(),
                checkout.layout(),
                form.wantedExtras(),
                form.payer(),
                checkout.ids());
    }

    private long secondsLeft(Checkout checkout) {
        return Duration.between(clock.instant(), checkout.until()).toSeconds();
    }
}
