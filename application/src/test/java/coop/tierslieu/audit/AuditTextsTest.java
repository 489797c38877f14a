package coop.tierslieu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.planning.BookingStatus;
import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.membership.published.MembershipEvent;
import coop.tierslieu.membership.published.PlaceWaitingEvent;
import coop.tierslieu.membership.published.PlanEvent;
import coop.tierslieu.membership.published.SubscriptionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_event_kind_and_status_has_a_name(String language) {
        var texts = ResourceBundle.getBundle(
                "messages/audit",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        List<String> needed = Stream.of(
                        Stream.of(
                                        BookingEvent.class,
                                        MembershipEvent.class,
                                        SubscriptionEvent.class,
                                        PlaceWaitingEvent.class,
                                        PlanEvent.class)
                                .flatMap(catalogue -> Arrays.stream(catalogue.getPermittedSubclasses()))
                                .filter(event -> !event.isInterface())
                                .map(event -> "audit.event." + event.getSimpleName()),
                        Arrays.stream(Subject.Kind.values()).map(kind -> "audit.kind." + kind),
                        Arrays.stream(BookingStatus.values()).map(status -> "audit.status." + status))
                .flatMap(keys -> keys)
                .toList();

        assertThat(texts.keySet()).containsAll(needed);
    }
}
