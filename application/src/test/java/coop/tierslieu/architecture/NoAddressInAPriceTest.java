package coop.tierslieu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import coop.tierslieu.booking.tariffs.Pricing;
import coop.tierslieu.membership.vault.ContactDetails;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * There is no difference between the inhabitants of the town and others, ever: nothing from which a price is made can
 * reach, through whatever fields, anything that tells where someone lives or how they are reached.
 */
class NoAddressInAPriceTest {

    private static final Pattern TELLS_WHERE = Pattern.compile(
            "(?i).*(address|street|city|town|commune|postal|postcode|zip|residen(ce|cy)|inhabitant|e-?mail|phone|contact).*");

    private static final JavaClasses EVERYTHING = new ClassFileImporter().importPackages("coop.tierslieu");

    private record Home(String postalCode) {}

    /** Makes prices by where people live, two steps away. */
    private static final class UnfairPricing {

        record Buyer(String id, Home home) {}

        @SuppressWarnings("unused")
        static long price(Buyer buyer, int hours) {
            return hours;
        }
    }

    @Test
    void no_address_is_an_input_of_any_price() {
        Set<JavaClass> inputs = inputsOf(Pricing.class);

        assertThat(inputs).extracting(JavaClass::getSimpleName).contains("Standing", "TimeSlot", "RateCard");
        assertThat(tellingWhere(inputs)).isEmpty();
    }

    @Test
    void an_address_two_steps_away_would_be_found() {
        assertThat(tellingWhere(inputsOf(UnfairPricing.class))).containsExactly("Home.postalCode");
        assertThat(tellingWhere(reachedFrom(List.of(imported(ContactDetails.class)))))
                .containsExactlyInAnyOrder("ContactDetails.email", "ContactDetails.phone");
    }

    /** What its methods and its own fields are given, and all that can be reached from there. */
    private static Set<JavaClass> inputsOf(Class<?> pricing) {
        JavaClass type = imported(pricing);
        return reachedFrom(Stream.concat(
                        type.getMethods().stream().flatMap(method -> method.getRawParameterTypes().stream()),
                        type.getFields().stream().flatMap(field -> field.getType().getAllInvolvedRawTypes().stream()))
                .toList());
    }

    private static Set<JavaClass> reachedFrom(List<JavaClass> first) {
        Set<JavaClass> reached = new LinkedHashSet<>();
        first.forEach(type -> reach(type, reached));
        return reached;
    }

    private static void reach(JavaClass type, Set<JavaClass> reached) {
        if (type.getPackageName().startsWith("coop.tierslieu") && !type.isEnum() && reached.add(type)) {
            fieldsOf(type)
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                    .forEach(part -> reach(part, reached));
        }
    }

    private static List<String> tellingWhere(Set<JavaClass> types) {
        return types.stream()
                .flatMap(NoAddressInAPriceTest::fieldsOf)
                .filter(field -> TELLS_WHERE.matcher(field.getName()).matches()
                        || TELLS_WHERE
                                .matcher(field.getRawType().getSimpleName())
                                .matches())
                .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
                .toList();
    }

    private static Stream<JavaField> fieldsOf(JavaClass type) {
        return type.getFields().stream().filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    private static JavaClass imported(Class<?> type) {
        return EVERYTHING.get(type);
    }
}
