package coop.tierslieu.booking.recurring;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One series: its bookings, what became of each, and giving back one, those that follow or all. */
@Controller
class SeriesPages {

    private final VisibleSeries visible;
    private final SeriesCancellation cancellation;
    private final Spaces spaces;
    private final MemberNames names;
    private final Ids ids;

    SeriesPages(VisibleSeries visible, SeriesCancellation cancellation, Spaces spaces, MemberNames names, Ids ids) {
        this.visible = visible;
        this.cancellation = cancellation;
        this.spaces = spaces;
        this.names = names;
        this.ids = ids;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/series/{id}")
    String series(@PathVariable String id, Actor actor, Model model) {
        Series series = visible.find(id, actor);
        model.addAttribute("series", series);
        model.addAttribute(
                "spaceNames",
                spaces.all().stream()
                        .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name)));
        model.addAttribute(
                "memberName",
                names.seenBy(actor, Set.of(series.member().value())).of(series.member()));
        model.addAttribute("acts", actor.mayActFor(series.member()));
        model.addAttribute("idempotencyKey", ids.next());
        return "booking/series";
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/series/{id}/cancel")
    String cancel(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String booking,
            @RequestParam(required = false) @Nullable String scope,
            Actor actor,
            Model model) {
        try {
            cancellation.cancel(id, booking, new RequestField("scope", scope).oneOf(Scope.class), actor);
            return "redirect:/series/" + id;
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return series(id, actor, model);
        }
    }
}
