package coop.tierslieu.eventstore;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import org.axonframework.common.IdentifierFactory;

/**
 * The ids of messages, and so of events: UUIDs of version 7 (RFC 9562), whose first bits tell the time. Those of one
 * moment lie side by side in the unique index of the history, where random ones are spread over all of it; and the
 * random source of the system, at which threads queue, is asked once a millisecond instead of for each message.
 *
 * <p>Found by Axon through {@code META-INF/services}.
 */
public final class IdsInOrderOfTime extends IdentifierFactory {

    private final NoArgGenerator uuids = Generators.timeBasedEpochGenerator();

    @Override
    public String generateIdentifier() {
        return uuids.generate().toString();
    }
}
