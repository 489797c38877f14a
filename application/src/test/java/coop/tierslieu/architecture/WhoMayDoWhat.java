package coop.tierslieu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import coop.tierslieu.shared.AllowedTo;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MessageHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every way in states who may use it, and there is no way round it. */
final class WhoMayDoWhat {

    private WhoMayDoWhat() {}

    static Stream<HouseRule> rules() {
        return Stream.of(
                new HouseRule("every command states who may", house -> statedByCommands(), "AnyoneMayDoThis"),
                new HouseRule("every page and API method states who may", house -> statedByEndpoints(), "AnyoneMaySee"),
                new HouseRule("handlers are reached through the bus only", house -> notPublic(), "CallableByAnyone"),
                new HouseRule(
                        "a command is known in its own module only", WhoMayDoWhat::notPublished, "PublishedCommand"));
    }

    private static ArchRule statedByCommands() {
        return codeUnits()
                .that()
                .areAnnotatedWith(CommandHandler.class)
                .should(handleACommandThat("states who may", command -> command.isAnnotatedWith(AllowedTo.class)));
    }

    private static ArchRule statedByEndpoints() {
        return methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith(AllowedTo.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(AllowedTo.class);
    }

    private static ArchRule notPublic() {
        return codeUnits()
                .that()
                .areMetaAnnotatedWith(MessageHandler.class)
                .should()
                .notBePublic();
    }

    private static ArchRule notPublished(House house) {
        return codeUnits()
                .that()
                .areAnnotatedWith(CommandHandler.class)
                .should(handleACommandThat(
                        "is not published", command -> !command.getPackageName().endsWith(".published")));
    }

    private static ArchCondition<JavaCodeUnit> handleACommandThat(String what, Predicate<JavaClass> holds) {
        return new ArchCondition<>("handle a command that " + what) {
            @Override
            public void check(JavaCodeUnit handler, ConditionEvents events) {
                JavaClass command = handler.getRawParameterTypes().get(0);
                events.add(new SimpleConditionEvent(
                        handler, holds.test(command), command.getFullName() + " is not one that " + what));
            }
        };
    }
}
