package coop.tierslieu.operations;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** DOWN when a view has stopped or fails; DEGRADED (still 200) when it goes on but has set events aside. */
@Component("views")
class ViewsHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED", "Events were set aside: see deadLetters");

    private final EventProcessingConfiguration processing;
    private final ViewPositions positions;

    ViewsHealth(EventProcessingConfiguration processing, ViewPositions positions) {
        this.processing = processing;
        this.positions = positions;
    }

    @Override
    public Health health() {
        boolean allRun = processing.eventProcessors().values().stream()
                .allMatch(processor -> processor.isRunning() && !processor.isError());
        Map<String, Long> letters = positions.deadLetters();
        Status status = !allRun ? Status.DOWN : letters.isEmpty() ? Status.UP : DEGRADED;
        var lag = new TreeMap<String, Long>();
        positions.all().forEach(position -> lag.put(position.view(), position.lag()));
        return Health.status(status)
                .withDetail("lagInEvents", lag)
                .withDetail("deadLetters", letters)
                .withDetail(
                        "stopped",
                        processing.eventProcessors().values().stream()
                                .filter(processor -> !processor.isRunning() || processor.isError())
                                .map(EventProcessor::getName)
                                .sorted()
                                .toList())
                .build();
    }
}
