package coop.tierslieu.messaging;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;

/**
 * A view, by its processor.
 *
 * @param heard the types of events it handles
 */
record View(StreamingEventProcessor processor, Set<Class<?>> heard) {

    static Set<Class<?>> heardBy(Class<?> projection) {
        return Arrays.stream(projection.getDeclaredMethods())
                .filter(method -> AnnotationUtils.isAnnotationPresent(method, EventHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .map(type -> EventMessage.class.isAssignableFrom(type) ? Object.class : type)
                .collect(Collectors.toSet());
    }

    boolean hears(Class<?> fact) {
        return heard.stream().anyMatch(type -> type.isAssignableFrom(fact));
    }
}
