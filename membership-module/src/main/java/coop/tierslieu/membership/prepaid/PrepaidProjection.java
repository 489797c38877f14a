package coop.tierslieu.membership.prepaid;

import static java.util.stream.Collectors.joining;

import coop.tierslieu.membership.published.AllowanceGranted;
import coop.tierslieu.membership.published.AllowanceReturned;
import coop.tierslieu.membership.published.AllowanceShortened;
import coop.tierslieu.membership.published.AllowanceUsed;
import coop.tierslieu.membership.published.PassExpired;
import coop.tierslieu.membership.published.PassSold;
import coop.tierslieu.membership.published.PassUseReturned;
import coop.tierslieu.membership.published.PassUsed;
import coop.tierslieu.membership.published.Prepaid;
import coop.tierslieu.membership.published.PrepaidMeans;
import coop.tierslieu.membership.published.PrepaidUnit;
import coop.tierslieu.membership.published.UseId;
import coop.tierslieu.shared.Identifier;
import coop.tierslieu.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what is prepaid and how it went. A balance is what was obtained less the sum of what moved, one row per
 * event, so that an event heard twice counts once.
 */
@Component
@ProcessingGroup("membership.prepaid")
class PrepaidProjection {

    private final JdbcClient jdbc;

    PrepaidProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(PassSold event, @Timestamp Instant at) {
        obtained(
                new Prepaid(
                        event.pass().value(),
                        event.member(),
                        PrepaidMeans.PASS,
                        event.unit(),
                        event.usages(),
                        event.uses(),
                        event.uses(),
                        event.validFrom(),
                        event.validUntil()),
                event.member(),
                event.price().incl(),
                at);
    }

    @EventHandler
    void on(AllowanceGranted event, @Timestamp Instant at) {
        obtained(
                new Prepaid(
                        event.allowance().value(),
                        event.member(),
                        PrepaidMeans.ALLOWANCE,
                        PrepaidUnit.HALF_HOUR,
                        event.usages(),
                        event.halfHours(),
                        event.halfHours(),
                        event.validFrom(),
                        event.validUntil()),
                event.member(),
                null,
                at);
    }

    @EventHandler
    void on(AllowanceShortened event) {
        jdbc.sql("update membership_prepaid set valid_until = :until where source = :source")
                .param("until", event.validUntil())
                .param("source", event.allowance().value())
                .update();
    }

    @EventHandler
    void on(PassUsed event, @MessageIdentifier String id, @Timestamp Instant at) {
        moved(id, event.pass(), Movement.USED, event.use(), event.units(), event.day(), at);
    }

    @EventHandler
    void on(PassUseReturned event, @MessageIdentifier String id, @Timestamp Instant at) {
        moved(id, event.pass(), Movement.RETURNED, event.use(), -event.units(), event.day(), at);
    }

    @EventHandler
    void on(PassExpired event, @MessageIdentifier String id, @Timestamp Instant at) {
        moved(id, event.pass(), Movement.EXPIRED, null, event.units(), event.validUntil(), at);
    }

    @EventHandler
    void on(AllowanceUsed event, @MessageIdentifier String id, @Timestamp Instant at) {
        moved(id, event.allowance(), Movement.USED, event.use(), event.halfHours(), event.day(), at);
    }

    @EventHandler
    void on(AllowanceReturned event, @MessageIdentifier String id, @Timestamp Instant at) {
        moved(id, event.allowance(), Movement.RETURNED, event.use(), -event.halfHours(), event.day(), at);
    }

    private void obtained(Prepaid prepaid, Identifier member, @Nullable Money price, Instant at) {
        jdbc.sql("""
            insert into membership_prepaid (source, means, member, unit, usages, total, price_incl_cents,
                valid_from, valid_until, obtained_at)
            values (:source, :means, :member, :unit, :usages, :total, :price, :from, :until, :at)
            on conflict (source) do nothing\
            """)
                .param("source", prepaid.source())
                .param("means", prepaid.means().name())
                .param("member", member.value())
                .param("unit", prepaid.unit().name())
                .param("usages", prepaid.usages().stream().map(Enum::name).collect(joining(",")))
                .param("total", prepaid.total())
                .param("price", price == null ? null : price.cents())
                .param("from", prepaid.validFrom())
                .param("until", prepaid.validUntil())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void moved(
            String id,
            Identifier source,
            Movement movement,
            @Nullable UseId use,
            int units,
            LocalDate day,
            Instant at) {
        jdbc.sql("""
            insert into membership_prepaid_use (id, source, movement, use, units, day, recorded_at)
            values (:id, :source, :movement, :use, :units, :day, :at)
            on conflict (id) do nothing\
            """)
                .param("id", id)
                .param("source", source.value())
                .param("movement", movement.name())
                .param("use", use == null ? null : use.value())
                .param("units", units)
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
