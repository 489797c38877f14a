package coop.tierslieu.booking.recurring;

import coop.tierslieu.shared.Refused;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The {@code NAME=value} parts of an RRULE, each at most once and only those the place understands. */
record RecurrenceParts(Map<String, String> parts) {

    /** The name of the field that holds a recurrence, for refusals. */
    static final String FIELD = "rrule";

    private static final int LONGEST = 200;
    private static final Set<String> SUPPORTED = Set.of("FREQ", "INTERVAL", "BYDAY", "UNTIL", "COUNT");
    private static final Set<String> KNOWN = Set.of(
            "BYSECOND", "BYMINUTE", "BYHOUR", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST");

    /** @throws Refused RECURRENCE_IS_MALFORMED, RECURRENCE_PART_IS_NOT_SUPPORTED */
    static RecurrenceParts of(String rrule) {
        String text = rrule.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        if (text.length() > LONGEST) {
            throw malformed(text.substring(0, LONGEST) + "…");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text.split(";", -1)) {
            String[] pair = part.split("=", -1);
            if (pair.length != 2 || pair[1].isEmpty()) {
                throw malformed(part);
            }
            if (KNOWN.contains(pair[0])) {
                throw new Refused(SeriesRule.RECURRENCE_PART_IS_NOT_SUPPORTED, FIELD, part);
            }
            if (!SUPPORTED.contains(pair[0]) || parts.put(pair[0], pair[1]) != null) {
                throw malformed(part);
            }
        }
        return new RecurrenceParts(parts);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** @throws Refused RECURRENCE_IS_MALFORMED when the part is there and looks different */
    Optional<String> value(String name, Pattern form) {
        return value(name).map(value -> {
            if (!form.matcher(value).matches()) {
                throw malformed(name + "=" + value);
            }
            return value;
        });
    }

    static Refused malformed(String at) {
        return new Refused(SeriesRule.RECURRENCE_IS_MALFORMED, FIELD, at);
    }
}
