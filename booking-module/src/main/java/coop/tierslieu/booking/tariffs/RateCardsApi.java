package coop.tierslieu.booking.tariffs;

import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/rate-cards}. */
@RestController
class RateCardsApi {

    private final AdoptedRateCards cards;
    private final CommandGateway commands;
    private final Clock clock;

    RateCardsApi(AdoptedRateCards cards, CommandGateway commands, Clock clock) {
        this.cards = cards;
        this.commands = commands;
        this.clock = clock;
    }

    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER, Role.PUBLIC})
    @GetMapping("/api/rate-cards")
    List<RateCardView> cards() {
        String inForce =
                cards.inForceOn(LocalDate.now(clock)).map(RateCard::version).orElse("");
        return cards.all().stream()
                .map(card -> RateCardView.of(card, card.version().equals(inForce)))
                .toList();
    }

    @AllowedTo(Role.HOST)
    @PostMapping("/api/rate-cards")
    ResponseEntity<RateCardView> adopt(@RequestBody AdoptRateCardRequest request) {
        AdoptRateCard command = request.command();
        commands.sendAndWait(command);
        return cards().stream()
                .filter(card -> card.version().equals(command.version()))
                .findFirst()
                .map(card ->
                        ResponseEntity.created(URI.create("/api/rate-cards")).body(card))
                .orElseThrow();
    }
}
