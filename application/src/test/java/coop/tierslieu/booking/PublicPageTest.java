package coop.tierslieu.booking;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import coop.tierslieu.booking.published.RateCardAdopted.Line;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.tariffs.AdoptRateCard;
import coop.tierslieu.booking.tariffs.Tariffs;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseClock;
import coop.tierslieu.support.HouseTest;
import coop.tierslieu.support.TestPlace;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page that anyone, and any search engine, finds first. */
@HouseTest
class PublicPageTest {

    private static final int MOST_QUERIES = 6;

    @Autowired
    TestPlace place;

    @Autowired
    CommandGateway commands;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private SpaceId room;

    @BeforeEach
    void a_place_with_prices_for_the_public() {
        place.open();
        room = place.space(SpaceKind.MEETING_ROOM, 12);
        commands.sendAndWait(new AdoptRateCard(
                Tariffs.ID,
                Fresh.id("card"),
                HouseClock.OPENING.toLocalDate(),
                "Assemblée",
                List.of(
                        line(SpaceKind.MEETING_ROOM, CustomerClass.PUBLIC, false, "30"),
                        line(SpaceKind.MEETING_ROOM, CustomerClass.PUBLIC, true, "21"),
                        line(SpaceKind.MEETING_ROOM, CustomerClass.MEMBER, false, "20"),
                        line(SpaceKind.NOMAD_DESKS, CustomerClass.MEMBER, false, "3"))));
    }

    @Test
    void it_needs_no_account_and_no_session() throws Exception {
        HttpResponse<String> page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains("Libre cette semaine", "Les prix", "Venir", "/reserve");
    }

    @Test
    void prices_are_those_in_force_with_tax_and_the_reduced_ones_beside() throws Exception {
        assertThat(get("/").body()).containsPattern("36,00\\h€").containsPattern("25,20\\h€");
    }

    @Test
    void it_names_nobody() throws Exception {
        place.booking(room, place.member("Camille Exemple"), TimeSlot.parse("2026-03-05T09:00", "2026-03-05T11:00"));

        assertThat(get("/").body()).doesNotContain("Camille");
    }

    @Test
    void a_calendar_finds_out_when_each_space_is_taken() throws Exception {
        String link = "/calendars/spaces/" + room + "/free-busy.ics";

        assertThat(get("/").body()).contains("href=\"" + link + "\"", "jamais par qui");
        assertThat(get(link).body()).contains("BEGIN:VFREEBUSY");
    }

    @Test
    void search_engines_learn_what_it_is() throws Exception {
        String page = get("/").body();

        assertThat(page)
                .contains("<meta name=\"description\"", "<meta property=\"og:title\"")
                .containsPattern("<link rel=\"canonical\" href=\"http://localhost:\\d+/\"")
                .containsPattern("<link rel=\"alternate\" hreflang=\"en\" href=\"http://localhost:\\d+/\\?lang=en\"");
        JsonNode data = structuredData(page);
        assertThat(data.path("@type").asString()).isEqualTo("LocalBusiness");
        assertThat(data.at("/address/addressLocality").asString()).isEqualTo("Sèvres");
        assertThat(data.path("openingHoursSpecification").size()).isPositive();
    }

    @Test
    void robots_are_shown_the_way_and_kept_off_what_is_secret() throws Exception {
        assertThat(get("/robots.txt").body())
                .contains("Sitemap: http", "Disallow: /check-in/", "Disallow: /calendars/");
        assertThat(get("/sitemap.xml").body()).contains("<loc>http", "hreflang=\"en\"");
    }

    @Test
    void it_speaks_english_to_those_who_prefer_it() throws Exception {
        HttpResponse<String> page = get("/", "Accept-Language", "en");

        assertThat(page.body()).contains("Free this week", "By public transport", "Reduced tariff for students");
        assertThat(page.headers().allValues("Vary")).anyMatch(value -> value.contains("Accept-Language"));
    }

    @Test
    void who_asks_again_is_told_that_nothing_is_new() throws Exception {
        HttpResponse<String> first = get("/");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("max-age=60, private");
        assertThat(get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);

        place.booking(
                place.space(SpaceKind.NOMAD_DESKS, 5),
                place.member("Camille Exemple"),
                TimeSlot.parse("2026-03-05T09:00", "2026-03-05T11:00"));
        assertThat(get("/", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void it_asks_the_database_little_however_much_is_booked() throws Exception {
        Logger queries = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        String request = Fresh.id("public-page");
        List<String> asked = new CopyOnWriteArrayList<>();
        var noting = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (request.equals(event.getMDCPropertyMap().get("correlation"))
                        && event.getMessage().matches("Executing (prepared SQL statement|SQL query).*")) {
                    asked.add(event.getMessage());
                }
            }
        };
        noting.start();
        queries.addAppender(noting);
        queries.setLevel(Level.DEBUG);
        queries.setAdditive(false);
        try {
            get("/", "X-Correlation-Id", request);
        } finally {
            queries.setAdditive(true);
            queries.setLevel(null);
            queries.detachAppender(noting);
        }
        assertThat(asked).hasSizeBetween(1, MOST_QUERIES);
    }

    private static Line line(SpaceKind kind, CustomerClass who, boolean reduced, String hour) {
        return new Line(kind, who, reduced, Money.euros(hour), null, null, VatRate.STANDARD);
    }

    private static JsonNode structuredData(String page) {
        Matcher script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(script.find()).isTrue();
        return JsonMapper.shared().readTree(script.group(1));
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
