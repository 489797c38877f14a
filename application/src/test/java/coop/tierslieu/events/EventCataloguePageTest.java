package coop.tierslieu.events;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import coop.tierslieu.architecture.GeneratedPage;
import coop.tierslieu.architecture.House;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;

/** Writes down every fact there is: what it means, what it holds, where it is decided and who listens. */
class EventCataloguePageTest {

    @Test
    void the_event_catalogue_is_what_the_code_says() throws IOException {
        var page = new StringBuilder("""
                # Event catalogue

                Every fact that the house remembers. Beside what is listed here, the metadata of each event tells who
                did it (`actor`, `role`, and `member` where the account belongs to one), which request it belongs to
                (`correlation`, `idempotencyKey`) and which message led to it (`traceId`, `correlationId`).
                """);
        for (Class<?> catalogue : EventTypes.catalogues()) {
            page.append("\n## ").append(titleOf(catalogue)).append('\n');
            EventTypes.of(catalogue).forEach(event -> page.append(entry(event)));
        }
        GeneratedPage.check("event-catalogue.md", getClass(), page.toString());
    }

    /** A module may have several catalogues, each of the events of one thing. */
    private static String titleOf(Class<?> catalogue) {
        return catalogue.getSimpleName().replaceFirst("Event$", "").toLowerCase(Locale.ROOT);
    }

    private static String entry(Class<?> event) {
        SourceComment comment = SourceComment.of(event);
        String fields = Arrays.stream(event.getRecordComponents())
                .map(field -> "| `%s` | %s | %s |%n"
                        .formatted(
                                field.getName(),
                                shown(field.getGenericType()),
                                comment.fields().getOrDefault(field.getName(), "")))
                .collect(Collectors.joining());
        String golden = "../../%s-module/src/test/resources/events/%s"
                .formatted(EventTypes.moduleName(event), Golden.latest(event));
        return """

                ### %s

                %s

                | field | type | meaning |
                |---|---|---|
                %s
                Decided in %s; heard by %s; [as it is stored](%s).
                """.formatted(event.getSimpleName(), comment.text(), fields, decidedIn(event), heardBy(event), golden);
    }

    private static String decidedIn(Class<?> event) {
        return listed(House.REAL.classes().get(event).getConstructorCallsToSelf().stream()
                .map(JavaAccess::getOriginOwner)
                .filter(origin -> !origin.isEquivalentTo(event))
                .map(origin ->
                        origin.getPackageName().substring(House.REAL.root().length() + 1)));
    }

    private static String heardBy(Class<?> event) {
        return listed(House.REAL.classes().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(EventHandler.class))
                .filter(method -> method.getRawParameterTypes().get(0).reflect().isAssignableFrom(event))
                .map(JavaMethod::getOwner)
                .map(view -> view.getAnnotationOfType(ProcessingGroup.class).value()));
    }

    private static String listed(Stream<String> names) {
        String list = names.distinct().sorted().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return list.isEmpty() ? "nothing" : list;
    }

    private static String shown(Type type) {
        return type instanceof ParameterizedType generic
                ? shown(generic.getRawType())
                        + Arrays.stream(generic.getActualTypeArguments())
                                .map(EventCataloguePageTest::shown)
                                .collect(Collectors.joining(", ", " of ", ""))
                : ((Class<?>) type).getSimpleName();
    }
}
