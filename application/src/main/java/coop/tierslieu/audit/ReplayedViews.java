package coop.tierslieu.audit;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.springframework.beans.BeanUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second instance of every view, writing elsewhere. A view is known by needing nothing but a database. */
final class ReplayedViews {

    private final List<AnnotationEventHandlerAdapter> views = new ArrayList<>();

    ReplayedViews(ApplicationContext context, ParameterResolverFactory parameters, JdbcClient elsewhere) {
        for (String name : context.getBeanNamesForAnnotation(ProcessingGroup.class)) {
            Class<?> type = context.getType(name);
            if (type != null && type.getDeclaredConstructors().length == 1) {
                Constructor<?> constructor = type.getDeclaredConstructors()[0];
                if (Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {JdbcClient.class})) {
                    Object view = BeanUtils.instantiateClass(constructor, elsewhere);
                    views.add(new AnnotationEventHandlerAdapter(view, parameters));
                }
            }
        }
    }

    void handle(EventMessage<?> event) {
        for (AnnotationEventHandlerAdapter view : views) {
            if (view.canHandle(event)) {
                try {
                    view.handle(event);
                } catch (Exception e) {
                    throw new IllegalStateException("The replay stopped at event " + event.getIdentifier(), e);
                }
            }
        }
    }
}
