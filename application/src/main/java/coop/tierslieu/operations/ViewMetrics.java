package coop.tierslieu.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lag and dead letters by view, read when they are scraped. */
@Component
class ViewMetrics implements MeterBinder {

    private final EventProcessingConfiguration processing;
    private final ViewPositions positions;

    ViewMetrics(@Lazy EventProcessingConfiguration processing, ViewPositions positions) {
        this.processing = processing;
        this.positions = positions;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String view : processing.eventProcessors().keySet()) {
            Gauge.builder("tierslieu.view.lag", () -> lagOf(view))
                    .description("Events the view is behind the history")
                    .baseUnit("events")
                    .tag("view", view)
                    .register(registry);
            Gauge.builder(
                            "tierslieu.view.dead.letters",
                            () -> positions.deadLetters().getOrDefault(view, 0L))
                    .description("Events the view has set aside")
                    .tag("view", view)
                    .register(registry);
        }
    }

    private long lagOf(String view) {
        return positions.all().stream()
                .filter(position -> position.view().equals(view))
                .mapToLong(ViewPositions.Position::lag)
                .findFirst()
                .orElse(0);
    }
}
