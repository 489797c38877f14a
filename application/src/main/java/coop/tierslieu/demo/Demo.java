package coop.tierslieu.demo;

import coop.tierslieu.HouseTime;
import coop.tierslieu.membership.published.ProofKind;
import coop.tierslieu.membership.reducedtariff.GrantReducedTariff;
import coop.tierslieu.messaging.ProgramSender;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Loads the demo place, once: the deeds of the five weeks that end today, at the moments at which they were done.
 *
 * <p>Every deed has its idempotency key, and the days are counted from the opening of the place: a load that was
 * interrupted is completed by the next one. A complete one is noted, and not repeated.
 */
@Component
public class Demo {

    private static final Logger log = LoggerFactory.getLogger(Demo.class);
    private static final String ACTOR = "demo";

    private final HouseTime time;
    private final ProgramSender sender;
    private final JdbcClient jdbc;

    Demo(HouseTime time, ProgramSender sender, JdbcClient jdbc) {
        this.time = time;
        this.sender = sender;
        this.jdbc = jdbc;
    }

    private record Opening(Instant at, String actor) {}

    /** @throws IllegalStateException when the place was opened by someone else: a real place is not filled with a demo */
    public void load() {
        if (isComplete()) {
            log.info("The demo place was loaded before");
            return;
        }
        Optional<Opening> opened = opening();
        if (opened.isPresent() && !opened.get().actor().equals(ACTOR)) {
            throw new IllegalStateException("This place was opened for real: the demo is loaded into an empty one only."
                    + " Choose another directory with --tiers-lieu.data=DIRECTORY.");
        }
        LocalDate today = opened.map(opening -> paris(opening.at()).plusDays(DemoMonth.DAYS_BEFORE))
                .orElseGet(() -> paris(time.instant()));
        furnish(today.minusDays(DemoMonth.DAYS_BEFORE));
        sender.untilViewsShowIt();
        int refused = relive(today);
        sender.untilViewsShowIt();
        jdbc.sql("insert into demo.loaded values (now())").update();
        log.info("The demo place is loaded up to {} ({} wishes were refused, as in life)", today, refused);
    }

    private void furnish(LocalDate firstDay) {
        PlaceFile file = PlaceFile.read();
        at(firstDay.atTime(6, 0), file.opening(), "place");
        file.registrations()
                .forEach(space -> at(
                        firstDay.atTime(6, 5), space, "space-" + space.space().value()));
        at(firstDay.atTime(6, 10), DemoRateCard.adoption(firstDay), "rate-card");
        at(firstDay.atTime(6, 15), DemoSubscriptions.plans(firstDay), "plans");
        for (DemoMember member : DemoMember.ALL) {
            at(firstDay.atTime(6, 30), member.registration(), "member-" + member.id());
            proofOf(member)
                    .ifPresent(proof -> at(
                            firstDay.atTime(6, 40),
                            new GrantReducedTariff(member.id(), proof, firstDay.plusMonths(6)),
                            "proof-" + member.id()));
        }
    }

    private static Optional<ProofKind> proofOf(DemoMember member) {
        return switch (member.profile()) {
            case STUDENT -> Optional.of(ProofKind.STUDENT_CARD);
            case JOB_SEEKER -> Optional.of(ProofKind.JOB_SEEKER_CERTIFICATE);
            default -> Optional.empty();
        };
    }

    private record Keyed(String key, DemoMonth.Deed deed) {}

    private int relive(LocalDate today) {
        LocalDateTime now = LocalDateTime.ofInstant(time.instant(), TimeSlot.PARIS);
        int refused = 0;
        for (Keyed one : inOrder(today, now)) {
            try {
                at(one.deed().at(), one.deed().command(), one.key());
            } catch (Refused asInLife) {
                refused++;
                log.debug("Refused in the demo: {}", asInLife.getMessage());
            }
        }
        return refused;
    }

    private static List<Keyed> inOrder(LocalDate today, LocalDateTime now) {
        return Stream.of(
                        keyed("deed-", DemoMonth.until(today, now)),
                        keyed("subscription-", DemoSubscriptions.until(today)),
                        keyed("cooperative-", DemoCooperative.foundedOn(today.minusDays(DemoMonth.DAYS_BEFORE))))
                .flatMap(Function.identity())
                .filter(one -> !one.deed().at().isAfter(now))
                .sorted(Comparator.comparing(one -> one.deed().at()))
                .toList();
    }

    private static Stream<Keyed> keyed(String stem, List<DemoMonth.Deed> deeds) {
        return IntStream.range(0, deeds.size()).mapToObj(i -> new Keyed(stem + (i + 1), deeds.get(i)));
    }

    private void at(LocalDateTime moment, Object command, String key) {
        time.at(moment.atZone(TimeSlot.PARIS).toInstant(), () -> sender.sendOnce(command, ACTOR, "demo-" + key));
    }

    private boolean isComplete() {
        return jdbc.sql("select exists (select from demo.loaded)")
                .query(Boolean.class)
                .single();
    }

    private Optional<Opening> opening() {
        return jdbc.sql("""
            select time_stamp, meta_data::jsonb ->> 'actor' as actor
              from events.domain_event_entry where aggregate_identifier = 'place' and sequence_number = 0
            """)
                .query((row, i) -> new Opening(Instant.parse(row.getString("time_stamp")), row.getString("actor")))
                .optional();
    }

    private static LocalDate paris(Instant instant) {
        return LocalDate.ofInstant(instant, TimeSlot.PARIS);
    }
}
