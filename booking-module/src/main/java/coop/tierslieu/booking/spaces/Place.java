package coop.tierslieu.booking.spaces;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.PlaceOpened;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.shared.Refused;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The one place of this program: decides which spaces it can have. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
public class Place {
    public static final String ID = "place";

    @AggregateIdentifier
    private @Nullable String place;

    private Site site = new Site(0, List.of());

    Place() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void open(OpenPlace command) {
        if (place != null) {
            throw new Refused(SpaceRule.PLACE_IS_OPEN_ALREADY, null);
        }
        Site.requireName(command.name());
        if (command.maximumHeadcount() < 1) {
            throw new Refused(SpaceRule.HEADCOUNT_MUST_BE_POSITIVE, "maximumHeadcount", command.maximumHeadcount());
        }
        apply(new PlaceOpened(command.place(), command.name(), command.maximumHeadcount()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void register(RegisterSpace command, Calendars calendars) {
        if (place == null) {
            throw new Refused(SpaceRule.PLACE_IS_NOT_OPEN, null);
        }
        SpaceRegistered space = new SpaceRegistered(
                command.space(),
                command.name(),
                command.kind(),
                command.capacity(),
                command.parts(),
                command.openingHours());
        site.requireAdmits(space);
        apply(space);
        calendars.openFor(space);
    }

    @EventSourcingHandler
    void on(PlaceOpened fact) {
        place = fact.place();
        site = new Site(fact.maximumHeadcount(), List.of());
    }

    @EventSourcingHandler
    void on(SpaceRegistered fact) {
        site = site.with(fact);
    }
}
