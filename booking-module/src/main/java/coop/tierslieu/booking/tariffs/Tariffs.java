package coop.tierslieu.booking.tariffs;

import static coop.tierslieu.booking.tariffs.TariffRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.tierslieu.booking.published.RateCardAdopted;
import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Rule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Every rate card ever adopted, by its version: two prices never go by one name. */
@Aggregate(snapshotTriggerDefinition = "snapshots", cache = "aggregateCache")
public class Tariffs {
    public static final String ID = "tariffs";

    @AggregateIdentifier
    private @Nullable String tariffs;

    private Set<String> versions = new HashSet<>();

    Tariffs() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void adopt(AdoptRateCard command, Clock clock) {
        if (command.version().isBlank() || command.version().length() > 64) {
            throw new Refused(VERSION_IS_MALFORMED, "version");
        }
        if (versions.contains(command.version())) {
            throw new Refused(VERSION_EXISTS_ALREADY, "version", command.version());
        }
        if (command.decision().isBlank() || command.decision().length() > 200) {
            throw new Refused(DECISION_IS_MISSING, "decision");
        }
        LocalDate today = LocalDate.now(clock);
        if (command.effectiveFrom().isBefore(today)) {
            throw new Refused(CARD_TAKES_EFFECT_IN_THE_PAST, "effectiveFrom", command.effectiveFrom(), today);
        }
        requireSound(command.lines());
        apply(new RateCardAdopted(command.version(), command.effectiveFrom(), command.decision(), command.lines()));
    }

    private static void requireSound(List<Line> lines) {
        if (lines.isEmpty()) {
            throw new Refused(CARD_HAS_NO_LINE, "lines");
        }
        record Key(Object kind, Object customerClass, boolean reduced, Object use) {}
        Set<Key> seen = new HashSet<>();
        for (Line line : lines) {
            if (!seen.add(new Key(line.kind(), line.customerClass(), line.reduced(), line.use()))) {
                throw about(line, LINE_IS_LISTED_TWICE);
            }
            List<Money> prices = Stream.of(line.hour(), line.halfDay(), line.day(), line.month())
                    .filter(Objects::nonNull)
                    .toList();
            if (prices.isEmpty()) {
                throw about(line, LINE_SELLS_NOTHING);
            }
            if (prices.stream().anyMatch(Money::isNegative)) {
                throw about(line, PRICE_IS_NEGATIVE);
            }
        }
    }

    private static Refused about(Line line, Rule rule) {
        return new Refused(rule, "lines", line.kind(), line.customerClass(), line.reduced() ? "REDUCED" : "STANDARD");
    }

    @EventSourcingHandler
    void on(RateCardAdopted fact) {
        tariffs = ID;
        versions.add(fact.version());
    }
}
