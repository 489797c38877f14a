package coop.tierslieu.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SnapshotsOfThisShapeTest {

    @Revision("2")
    private static final class Reshaped {}

    private static final class AsEver {}

    private final SnapshotsOfThisShape filter = new SnapshotsOfThisShape(new AnnotationRevisionResolver());

    @Test
    void a_snapshot_of_the_present_shape_is_used() {
        assertThat(filter.test(snapshot(Reshaped.class.getName(), "2"))).isTrue();
        assertThat(filter.test(snapshot(AsEver.class.getName(), null))).isTrue();
    }

    @Test
    void a_snapshot_of_another_shape_or_of_nothing_we_know_is_passed_over() {
        assertThat(filter.test(snapshot(Reshaped.class.getName(), null))).isFalse();
        assertThat(filter.test(snapshot(Reshaped.class.getName(), "1"))).isFalse();
        assertThat(filter.test(snapshot(AsEver.class.getName(), "1"))).isFalse();
        assertThat(filter.test(snapshot("coop.tierslieu.Gone", null))).isFalse();
    }

    private static GenericDomainEventEntry<String> snapshot(String payloadType, @Nullable String revision) {
        return new GenericDomainEventEntry<>(
                "type", "id", 1, "event", Instant.EPOCH, payloadType, revision, "{}", "{}");
    }
}
