package coop.tierslieu.membership.published;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.shared.Identifier;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ids, choices from a list, dates, numbers, prices and yes or no: no component into which a name could be written. */
class EventsCarryNoPersonalDataTest {

    /** An {@link AgreedPlan} has the number of a catalogue, a {@link College} its name in the statutes. */
    private static final Set<Class<?>> CLOSED = Set.of(
            LocalDate.class, Price.class, Money.class, AgreedPlan.class, College.class, int.class, boolean.class);

    /** What the statutes and resolutions of the cooperative say: listed with its reason in NoPersonInAnEvent. */
    private static final Set<String> OF_THE_STATUTES = Set.of("decision");

    static Stream<Class<?>> catalogue() {
        return Stream.of(MembershipEvent.class, CooperativeEvent.class).flatMap(EventsCarryNoPersonalDataTest::leaves);
    }

    private static Stream<Class<?>> leaves(Class<?> catalogue) {
        return catalogue.isSealed()
                ? Arrays.stream(catalogue.getPermittedSubclasses()).flatMap(EventsCarryNoPersonalDataTest::leaves)
                : Stream.of(catalogue);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void an_event_has_no_free_text(Class<?> event) {
        assertThat(freeComponentsOf(event)).isSubsetOf(OF_THE_STATUTES);
    }

    @Test
    void the_check_notices_a_name() {
        record MemberRenamed(MemberId member, String name) {}

        assertThat(freeComponentsOf(MemberRenamed.class)).containsExactly("name");
    }

    private static List<String> freeComponentsOf(Class<?> event) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> !isClosed(component.getGenericType()))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isClosed(Type type) {
        if (type instanceof ParameterizedType set) {
            return Set.of(Set.class, List.class).contains(set.getRawType())
                    && isClosed(set.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain
                && (Identifier.class.isAssignableFrom(plain)
                        || plain.isEnum()
                        || CLOSED.contains(plain)
                        || plain.isRecord() && freeComponentsOf(plain).isEmpty());
    }
}
