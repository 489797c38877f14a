package coop.tierslieu.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import coop.tierslieu.shared.Identifier;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An event is for ever, a person may ask to be forgotten: nothing that could name one enters an event. Ids, enums,
 * amounts and times cannot; free text could, so each is listed with the reason why it may stay.
 */
final class NoPersonInAnEvent {

    private static final Map<String, String> FREE_TEXT_ALLOWED = Map.ofEntries(
            Map.entry("PlaceOpened.place", "always the same id"),
            Map.entry("PlaceOpened.name", "the name of the place, adopted by a vote"),
            Map.entry("SpaceRegistered.name", "the name of a room, given by the host"),
            Map.entry("SpaceClosed.reason", "a notice shown to everyone; CloseSpace asks for no name of a person"),
            Map.entry("RateCardAdopted.version", "the number of a rate card"),
            Map.entry("RateCardAdopted.decision", "the reference of a resolution"),
            Map.entry("BookingConfirmed.tariffVersion", "the number of a rate card"),
            Map.entry("BookingChanged.tariffVersion", "the number of a rate card"),
            Map.entry("PlansAdopted.version", "the number of a catalogue of plans"),
            Map.entry("PlansAdopted.decision", "the reference of a resolution"),
            Map.entry("AgreedPlan.version", "the number of a catalogue of plans"),
            Map.entry("Payment.source", "the id of a pass or an allowance"),
            Map.entry("ConstitutionAdopted.decision", "the reference of a resolution"),
            Map.entry("College.name", "the name of a college, in the statutes"));

    private static final ArchCondition<JavaField> BE_FREE_TEXT = ArchCondition.from(describe(
            "be free text",
            field -> field.getType().getAllInvolvedRawTypes().stream()
                    .anyMatch(type -> type.isEquivalentTo(String.class))));

    private NoPersonInAnEvent() {}

    static Stream<HouseRule> rules() {
        return Stream.of(new HouseRule("no event can name a person", NoPersonInAnEvent::noFreeText, "GuestNoted"));
    }

    private static ArchRule noFreeText(House house) {
        Set<JavaClass> stored = new HashSet<>();
        house.classes().stream().filter(NoPersonInAnEvent::isEvent).forEach(event -> collect(house, event, stored));
        return noFields()
                .that(describe("are stored with an event", field -> stored.contains(field.getOwner())))
                .and()
                .areNotStatic()
                .and(describe("are not listed", field -> !FREE_TEXT_ALLOWED.containsKey(nameOf(field))))
                .should(BE_FREE_TEXT);
    }

    static boolean isEvent(JavaClass type) {
        return type.isRecord()
                && type.getRawInterfaces().stream()
                        .anyMatch(shape -> shape.getSimpleName().endsWith("Event")
                                && shape.getPackageName().endsWith(".published"));
    }

    private static void collect(House house, JavaClass type, Set<JavaClass> stored) {
        boolean ours = type.getPackageName().startsWith(house.root());
        if (!ours || type.isEnum() || type.isAssignableTo(Identifier.class) || !stored.add(type)) {
            return;
        }
        type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .forEach(part -> collect(house, part, stored));
    }

    private static String nameOf(JavaField field) {
        return field.getOwner().getSimpleName() + "." + field.getName();
    }
}
