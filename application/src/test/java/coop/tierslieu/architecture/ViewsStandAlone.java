package coop.tierslieu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A view is made from events and a database, so that the replay check can make it a second time. */
final class ViewsStandAlone {

    private ViewsStandAlone() {}

    static Stream<HouseRule> rules() {
        return Stream.of(
                new HouseRule("each processing group has one class", house -> oneClass(), "OfTheSameGroup"),
                new HouseRule("a view is made from a JdbcClient alone", house -> jdbcAlone(), "ViewWithAnOpinion"),
                new HouseRule("whoever listens has a processing group", house -> grouped(), "ListensWithoutAGroup"));
    }

    private static ArchRule oneClass() {
        return classes().that().areAnnotatedWith(ProcessingGroup.class).should(haveAGroupOfTheirOwn());
    }

    private static ArchRule jdbcAlone() {
        return constructors()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(ProcessingGroup.class)
                .should()
                .haveRawParameterTypes(JdbcClient.class);
    }

    private static ArchRule grouped() {
        return methods()
                .that()
                .areAnnotatedWith(EventHandler.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(ProcessingGroup.class);
    }

    private static ArchCondition<JavaClass> haveAGroupOfTheirOwn() {
        return new ArchCondition<>("have a group of their own") {

            private Map<String, Long> sizes = Map.of();

            @Override
            public void init(Collection<JavaClass> views) {
                sizes = views.stream().collect(Collectors.groupingBy(ViewsStandAlone::group, Collectors.counting()));
            }

            @Override
            public void check(JavaClass view, ConditionEvents events) {
                boolean alone = sizes.getOrDefault(group(view), 0L) == 1;
                events.add(new SimpleConditionEvent(view, alone, view.getFullName() + " shares " + group(view)));
            }
        };
    }

    private static String group(JavaClass view) {
        return view.getAnnotationOfType(ProcessingGroup.class).value();
    }
}
