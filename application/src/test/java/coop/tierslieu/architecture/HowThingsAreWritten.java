package coop.tierslieu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** Habits that a reader may rely on everywhere. */
final class HowThingsAreWritten {

    private HowThingsAreWritten() {}

    static Stream<HouseRule> rules() {
        return Stream.of(
                new HouseRule("nothing is injected into a field", house -> noFieldInjection(), "InjectedIntoAField"),
                new HouseRule("a name says what a thing is, not that it is a thing", house -> names(), "PriceHelper"),
                new HouseRule("only the framework reaches views and endpoints", house -> hidden(), "PublicView"),
                new HouseRule("null is marked in every package", house -> nullMarked(), "InAnUnmarkedPackage"));
    }

    private static ArchRule noFieldInjection() {
        return noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);
    }

    private static ArchRule names() {
        return noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Handler|Service)");
    }

    private static ArchRule hidden() {
        return classes()
                .that()
                .areAnnotatedWith(ProcessingGroup.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic();
    }

    private static ArchRule nullMarked() {
        return classes().should(new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type,
                        type.getPackage().isAnnotatedWith(NullMarked.class),
                        type.getFullName() + " is in a package without @NullMarked"));
            }
        });
    }
}
