package coop.tierslieu.messaging;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Which aggregate a command is for. Commands are records; where the id stands in one is looked up once by its type, where
 * Axon's own looks through all methods and annotations for every command.
 */
class TargetByType implements CommandTargetResolver {

    private final ClassValue<Method> accessors = new ClassValue<>() {
        @Override
        protected Method computeValue(Class<?> command) {
            Method accessor = Arrays.stream(command.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .filter(method -> method.isAnnotationPresent(TargetAggregateIdentifier.class))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(command + " names no @TargetAggregateIdentifier"));
            accessor.setAccessible(true);
            return accessor;
        }
    };

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        try {
            return new VersionedAggregateIdentifier(
                    accessors.get(command.getPayloadType()).invoke(command.getPayload()), null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("The aggregate of " + command.getPayloadType() + " cannot be read", e);
        }
    }
}
