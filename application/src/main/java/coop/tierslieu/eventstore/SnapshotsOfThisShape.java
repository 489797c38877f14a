package coop.tierslieu.eventstore;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.RevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.springframework.util.ClassUtils;

/**
 * Lets a snapshot pass when its aggregate still has the shape, told by its {@code @Revision}, in which it was taken;
 * otherwise the history is read. Axon's own filter compares the aggregate's simple name with its class name and lets
 * nothing through (4.13).
 */
final class SnapshotsOfThisShape implements SnapshotFilter {

    private final RevisionResolver revisions;

    SnapshotsOfThisShape(RevisionResolver revisions) {
        this.revisions = revisions;
    }

    @Override
    public boolean test(DomainEventData<?> snapshot) {
        SerializedType stored = snapshot.getPayload().getType();
        return ClassUtils.isPresent(stored.getName(), null)
                && Objects.equals(
                        stored.getRevision(),
                        revisions.revisionOf(ClassUtils.resolveClassName(stored.getName(), null)));
    }
}
