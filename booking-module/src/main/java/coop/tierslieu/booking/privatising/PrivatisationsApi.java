package coop.tierslieu.booking.privatising;

import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.reserving.ReserveRequest.ExtraRequest;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Role;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/privatisations}. */
@RestController
class PrivatisationsApi {

    private final PrivatisationDesk desk;
    private final Privatisations privatisations;
    private final Ids ids;

    PrivatisationsApi(PrivatisationDesk desk, Privatisations privatisations, Ids ids) {
        this.desk = desk;
        this.privatisations = privatisations;
        this.ids = ids;
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/privatisations/quotes")
    PrivatisationQuoteView quote(@RequestBody PrivatisationRequest request, Actor actor) {
        return PrivatisationQuoteView.of(desk.quote(request.wish(actor), actor));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/privatisations")
    ResponseEntity<PrivatisationView> hire(@RequestBody PrivatisationRequest request, Actor actor) {
        BookingId id = new BookingId(ids.next());
        PrivatisationWish wish = request.wish(actor);
        if (request.wantsOption()) {
            desk.takeOption(id, wish);
        } else {
            desk.confirm(id, wish, request.expectedTotal());
        }
        return ResponseEntity.created(URI.create("/api/privatisations/" + id)).body(privatisation(id.value(), actor));
    }

    /** Those that are not over: everyone's for the host, otherwise one's own. */
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/api/privatisations")
    List<PrivatisationView> privatisations(Actor actor) {
        return privatisations.toCome(actor).stream().map(PrivatisationView::of).toList();
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    @GetMapping("/api/privatisations/{id}")
    PrivatisationView privatisation(@PathVariable String id, Actor actor) {
        return PrivatisationView.of(privatisations.find(id, actor));
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @PostMapping("/api/privatisations/{id}/confirmation")
    PrivatisationView confirm(
            @PathVariable String id, @RequestBody(required = false) @Nullable ConfirmRequest request, Actor actor) {
        ConfirmRequest wanted = request == null ? ConfirmRequest.PLAIN : request;
        Privatisation option = privatisations.find(id, actor);
        desk.confirm(option.id(), option.wish().with(ExtraRequest.wanted(wanted.extras())), wanted.expectedTotal());
        return privatisation(id, actor);
    }

    @AllowedTo({Role.HOST, Role.COOPERATOR, Role.MEMBER})
    @DeleteMapping("/api/privatisations/{id}")
    ResponseEntity<Void> giveBack(@PathVariable String id, Actor actor) {
        desk.giveBack(privatisations.find(id, actor));
        return ResponseEntity.noContent().build();
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/api/privatisations/{id}/deposit")
    PrivatisationView recordDeposit(@PathVariable String id, Actor actor) {
        desk.recordDeposit(privatisations.find(id, actor));
        return privatisation(id, actor);
    }
}
