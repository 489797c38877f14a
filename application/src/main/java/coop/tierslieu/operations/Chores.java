package coop.tierslieu.operations;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import coop.tierslieu.access.WhenAMemberHoldsSharesThenTheirAccountIsACooperators;
import coop.tierslieu.booking.deadlines.WhenAHoldRunsOutThenLapseIt;
import coop.tierslieu.booking.deadlines.WhenNobodyCameThenRecordNoShow;
import coop.tierslieu.booking.deadlines.WhenTheDepositIsMissingThenCancelThePrivatisation;
import coop.tierslieu.membership.deadlines.WhenADayOfASubscriptionComesThenBringItUpToDate;
import coop.tierslieu.membership.joining.Joining;
import coop.tierslieu.membership.placewaiting.WhenAnOfferOfAPlaceRunsOutThenPassItOn;
import coop.tierslieu.membership.prepaid.WhenAPassRunsOutThenExpireIt;
import coop.tierslieu.membership.reducedtariff.WhenAProofIsAboutToRunOutThenRemind;
import coop.tierslieu.membership.reducedtariff.WhenTheProofRunsOutThenExpireTheReducedTariff;
import coop.tierslieu.shared.TimeSlot;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the house does by itself; each chore is kept in the database and catches up after a stop. */
@Configuration(proxyBeanMethods = false)
class Chores {

    /** Long after any client has given up repeating its request. */
    private static final Duration RECEIPTS_ARE_KEPT = Duration.ofDays(30);

    /** An event that was set aside is tried again, in case what was missing has been mended. */
    @Bean
    RecurringTask<Void> tryDeadLettersAgain(@Lazy EventProcessingConfiguration processing) {
        return Tasks.recurring("try-dead-letters-again", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((task, context) ->
                        processing.eventProcessors().keySet().forEach(group -> tryAgain(processing, group)));
    }

    /** Each sequence once: what fails again goes to the end of the queue. */
    private static void tryAgain(EventProcessingConfiguration processing, String group) {
        processing.sequencedDeadLetterProcessor(group).ifPresent(letters -> {
            long sequences = processing
                    .deadLetterQueue(group)
                    .map(SequencedDeadLetterQueue::amountOfSequences)
                    .orElse(0L);
            for (long i = 0; i < sequences; i++) {
                letters.processAny();
            }
        });
    }

    @Bean
    RecurringTask<Void> expireReducedTariffs(WhenTheProofRunsOutThenExpireTheReducedTariff automation) {
        return Tasks.recurring("expire-reduced-tariffs", Schedules.daily(TimeSlot.PARIS, LocalTime.of(0, 10)))
                .execute((task, context) -> automation.expireAllDue());
    }

    @Bean
    RecurringTask<Void> remindOfProofs(WhenAProofIsAboutToRunOutThenRemind automation) {
        return Tasks.recurring("remind-of-proofs", Schedules.daily(TimeSlot.PARIS, LocalTime.of(8, 0)))
                .execute((task, context) -> automation.remindAllDue());
    }

    @Bean
    RecurringTask<Void> forgetUnconfirmed(Joining joining) {
        return Tasks.recurring("forget-unconfirmed", Schedules.daily(TimeSlot.PARIS, LocalTime.of(3, 40)))
                .execute((task, context) -> joining.forgetOverdue());
    }

    /** One after the other, on one node at a time; what fell due during a stop is made up for at once. */
    @Bean
    RecurringTask<Void> keepDeadlines(
            WhenAHoldRunsOutThenLapseIt holds,
            WhenNobodyCameThenRecordNoShow noShows,
            WhenTheDepositIsMissingThenCancelThePrivatisation deposits,
            WhenADayOfASubscriptionComesThenBringItUpToDate subscriptions,
            WhenAnOfferOfAPlaceRunsOutThenPassItOn places) {
        return Tasks.recurring("keep-deadlines", Schedules.fixedDelay(Duration.ofSeconds(5)))
                .execute((task, context) -> {
                    holds.lapseAllDue();
                    noShows.recordAllDue();
                    deposits.cancelAllDue();
                    subscriptions.bringAllUpToDate();
                    places.passOnAllDue();
                });
    }

    @Bean
    RecurringTask<Void> expirePasses(WhenAPassRunsOutThenExpireIt automation) {
        return Tasks.recurring("expire-passes", Schedules.daily(TimeSlot.PARIS, LocalTime.of(0, 20)))
                .execute((task, context) -> automation.expireAllDue());
    }

    @Bean
    RecurringTask<Void> followTheRegister(WhenAMemberHoldsSharesThenTheirAccountIsACooperators automation) {
        return Tasks.recurring("follow-the-register", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((task, context) -> automation.followAll());
    }

    @Bean
    RecurringTask<Void> forgetOldReceipts(JdbcClient jdbc, Clock clock) {
        return Tasks.recurring("forget-old-receipts", Schedules.daily(TimeSlot.PARIS, LocalTime.of(3, 30)))
                .execute((task, context) -> jdbc.sql("delete from messaging.command_receipt where received_at < ?")
                        .param(OffsetDateTime.ofInstant(clock.instant().minus(RECEIPTS_ARE_KEPT), ZoneOffset.UTC))
                        .update());
    }
}
