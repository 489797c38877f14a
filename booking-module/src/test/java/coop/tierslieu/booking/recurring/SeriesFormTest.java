package coop.tierslieu.booking.recurring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.tierslieu.booking.RefusedBy;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.reserving.WantedExtra;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.Rule;
import coop.tierslieu.shared.TimeRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.HamcrestCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** It is Tuesday 3 March 2026. */
class SeriesFormTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-03T08:00");
    private static final Actor CAMILLE = new Actor("account-1", Role.MEMBER, "camille");

    @Test
    void without_another_word_it_is_the_same_hour_from_tomorrow_four_weeks_long() {
        Timetable usual = form(Map.of()).wish(CAMILLE).timetable();

        assertThat(usual.start()).isEqualTo("2026-03-04T09:00");
        assertThat(usual.days())
                .containsExactlyElementsOf(days("2026-03-04", "2026-03-11", "2026-03-18", "2026-03-25"));
    }

    @Test
    void choices_are_written_as_a_rule() {
        assertThat(form(Map.of("repeat", "MONTHLY", "ordinal", "-1", "weekday", "FR", "count", "2"))
                        .wish(CAMILLE)
                        .timetable()
                        .days())
                .isEqualTo(days("2026-03-27", "2026-04-24"));
        assertThat(form(Map.of("repeat", "DAILY", "every", "2", "ends", "UNTIL", "until", "2026-03-07"))
                        .wish(CAMILLE)
                        .timetable()
                        .days())
                .isEqualTo(days("2026-03-04", "2026-03-06"));
    }

    @Test
    void a_rule_that_is_written_takes_the_place_of_the_choices() {
        assertThat(form(Map.of("repeat", "MONTHLY", "rrule", "FREQ=DAILY;COUNT=2"))
                        .wish(CAMILLE)
                        .timetable()
                        .days())
                .isEqualTo(days("2026-03-04", "2026-03-05"));
    }

    @Test
    void midnight_is_the_end_of_the_day_and_any_other_end_before_the_start_is_refused() {
        assertThat(form(Map.of("time", "20:00", "end", "00:00"))
                        .wish(CAMILLE)
                        .timetable()
                        .end(LocalDate.parse("2026-03-04")))
                .isEqualTo("2026-03-05T00:00");
        assertRefused(Map.of("time", "20:00", "end", "19:00"), TimeRule.SLOT_ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void what_is_put_back_is_no_longer_taken_out() {
        SeriesForm form = form(Map.of("without", "2026-03-11,2026-03-18", "restore", "2026-03-11"));

        assertThat(form.wish(CAMILLE).timetable().removed()).isEqualTo(days("2026-03-18"));
        assertThat(form.fields()).containsEntry("without", List.of("2026-03-18"));
    }

    @Test
    void equipment_that_is_ticked_is_wanted_on_each_date_and_named_once() {
        SeriesForm form = form(Map.of("extras", "projector,screen,projector"));

        assertThat(form.wish(CAMILLE).extras())
                .containsExactly(
                        new WantedExtra(new SpaceId("projector"), 1), new WantedExtra(new SpaceId("screen"), 1));
        assertThat(form.fields()).containsEntry("extras", List.of("projector", "screen", "projector"));
    }

    @Test
    void nothing_can_be_slipped_into_the_rule_through_a_choice() {
        assertRefused(Map.of("days", "TU;COUNT=3"), SeriesRule.RECURRENCE_IS_MALFORMED);
    }

    @Test
    void a_million_times_is_too_many() {
        assertRefused(Map.of("count", "1000000"), SeriesRule.RECURRENCE_HAS_TOO_MANY_DATES);
    }

    private static void assertRefused(Map<String, String> said, Rule rule) {
        assertThatThrownBy(() -> form(said).wish(CAMILLE)).is(new HamcrestCondition<>(new RefusedBy(rule)));
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }

    private static SeriesForm form(Map<String, String> words) {
        Map<String, @Nullable String> said = new HashMap<>(words);
        return new SeriesForm(
                        "room-1",
                        null,
                        null,
                        list(said.get("extras")),
                        said.get("date"),
                        said.get("time"),
                        said.get("end"),
                        said.get("repeat"),
                        said.get("every"),
                        list(said.get("days")),
                        said.get("ordinal"),
                        said.get("weekday"),
                        said.get("ends"),
                        said.get("until"),
                        said.get("count"),
                        list(said.get("without")),
                        said.get("restore"),
                        said.get("rrule"),
                        null,
                        null,
                        null)
                .completed(NOW);
    }

    private static @Nullable List<String> list(@Nullable String written) {
        return written == null ? null : List.of(written.split(","));
    }
}
