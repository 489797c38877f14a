package coop.tierslieu.membership.consents;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import coop.tierslieu.membership.published.ConsentGiven;
import coop.tierslieu.membership.published.ConsentWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a member that knows about what they may be written to. */
public final class Consents {

    private Choices choices;

    public Consents() {
        this(Choices.NONE);
    }

    @JsonCreator
    Consents(@JsonProperty("choices") Choices choices) {
        this.choices = choices;
    }

    @CommandHandler
    void give(GiveConsent command) {
        if (choices.changes(command.consent(), true)) {
            apply(new ConsentGiven(command.member(), command.consent(), command.by()));
        }
    }

    @CommandHandler
    void withdraw(WithdrawConsent command) {
        if (choices.changes(command.consent(), false)) {
            apply(new ConsentWithdrawn(command.member(), command.consent(), command.by()));
        }
    }

    @EventSourcingHandler
    void on(ConsentGiven event) {
        choices = choices.with(event.consent(), true);
    }

    @EventSourcingHandler
    void on(ConsentWithdrawn event) {
        choices = choices.with(event.consent(), false);
    }
}
