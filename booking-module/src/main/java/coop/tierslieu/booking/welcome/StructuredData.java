package coop.tierslieu.booking.welcome;

import coop.tierslieu.booking.PlaceDetails;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** The place as search engines read it: schema.org/LocalBusiness as JSON-LD. */
final class StructuredData {

    private static final JsonMapper JSON = JsonMapper.shared();

    private StructuredData() {}

    /** @param hours those of the first kind, the desks */
    static String of(PlaceDetails place, String address, String description, List<OpenHours> hours) {
        PlaceDetails.Visit visit = place.visit();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@type", "LocalBusiness");
        data.put("@id", address);
        data.put("name", place.name());
        data.put("description", description);
        data.put("url", address);
        data.put(
                "address",
                ordered(Map.of(
                        "@type", "PostalAddress",
                        "streetAddress", visit.street(),
                        "postalCode", visit.postalCode(),
                        "addressLocality", visit.town(),
                        "addressCountry", "FR")));
        data.put(
                "geo",
                ordered(Map.of(
                        "@type", "GeoCoordinates",
                        "latitude", visit.latitude(),
                        "longitude", visit.longitude())));
        data.put("hasMap", visit.map());
        data.put("currenciesAccepted", "EUR");
        data.put(
                "openingHoursSpecification",
                hours.stream()
                        .limit(1)
                        .flatMap(each -> each.week().stream())
                        .flatMap(days -> days.stretches().stream().map(stretch -> opening(days, stretch)))
                        .toList());
        // Inside a script element nothing may look like its end.
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }

    private static Map<String, Object> opening(OpenHours.Days days, OpenHours.Stretch stretch) {
        List<String> names = new ArrayList<>();
        Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(days.first()) >= 0 && day.compareTo(days.last()) <= 0)
                .forEach(day -> names.add("https://schema.org/" + day.name().charAt(0)
                        + day.name().substring(1).toLowerCase(Locale.ROOT)));
        return ordered(Map.of(
                "@type",
                "OpeningHoursSpecification",
                "dayOfWeek",
                names,
                "opens",
                stretch.from().toString(),
                "closes",
                stretch.until().equals(LocalTime.MIDNIGHT)
                        ? "23:59"
                        : stretch.until().toString()));
    }

    /** The same text each time, on whichever node: a page tells by its text whether it has changed. */
    private static Map<String, Object> ordered(Map<String, Object> facts) {
        return new TreeMap<>(facts);
    }
}
