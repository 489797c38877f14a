package coop.tierslieu.messaging;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * A view, by its processor.
 *
 * @param heard the types of events it handles
 */
record View(StreamingEventProcessor processor, Set<Class<?>> heard) {

    /** The projection of each view, by the name of its processing group. */
    static Map<String, Class<?>> projections(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(beans::getType)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(
                        projection ->
                                projection.getAnnotation(ProcessingGroup.class).value(),
                        Function.identity()));
    }

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
