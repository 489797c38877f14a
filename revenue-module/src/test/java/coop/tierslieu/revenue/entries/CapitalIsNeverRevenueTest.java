package coop.tierslieu.revenue.entries;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.membership.published.CooperativeEvent;
import coop.tierslieu.membership.published.PassUsed;
import coop.tierslieu.membership.published.ShareInstalmentPaid;
import coop.tierslieu.membership.published.SharesRepaid;
import coop.tierslieu.membership.published.SharesSubscribed;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is paid for shares belongs to those who hold them: the ledger of revenue hears nothing of it. */
class CapitalIsNeverRevenueTest {

    static Stream<Class<?>> capital() {
        return Arrays.stream(CooperativeEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("capital")
    void the_ledger_leaves_every_fact_of_the_cooperative_alone(Class<?> fact) {
        assertThat(heardByTheLedger()).noneMatch(heard -> heard.isAssignableFrom(fact));
    }

    @Test
    void the_facts_that_are_money_are_among_them() {
        assertThat(capital()).contains(SharesSubscribed.class, ShareInstalmentPaid.class, SharesRepaid.class);
    }

    @Test
    void a_ledger_that_did_hear_would_be_noticed() {
        assertThat(heardByTheLedger()).anyMatch(heard -> heard.isAssignableFrom(PassUsed.class));
    }

    private static List<Class<?>> heardByTheLedger() {
        return Arrays.stream(RevenueLedger.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .map(Method::getParameterTypes)
                .<Class<?>>map(types -> types[0])
                .toList();
    }
}
