package coop.tierslieu.support;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.support.Script.Answer;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a host does through the API before anyone can book: each test has spaces and members of its own. */
public final class Furnishing {

    /** What an hour costs, whatever it is an hour of: 25 euros before tax, 30 with it. */
    public static final int HOUR_INCL_CENTS = 3000;

    private final Script host;

    public Furnishing(Script host) {
        this.host = host;
    }

    /** Opens the place unless another test has. */
    public void openPlace() {
        Answer opened = host.post(
                "/api/place", "{\"name\":\"Le lieu\",\"maximumHeadcount\":%d}".formatted(TestPlace.MAXIMUM_HEADCOUNT));
        assertThat(opened.status()).isIn(201, 409);
    }

    /** Adopts a card, in force from that day, that sells an hour of each of the kinds to members and residents. */
    public String rateCard(String effectiveFrom, String... kinds) {
        String version = Fresh.id("card");
        String lines = Arrays.stream(kinds)
                .flatMap(kind ->
                        Arrays.stream(new String[] {"MEMBER", "RESIDENT"}).map(buyer -> """
                        {"kind":"%s","customerClass":"%s","hour":{"cents":2500,"currency":"EUR"}}""".formatted(kind, buyer)))
                .collect(Collectors.joining(","));
        created(host.post("/api/rate-cards", """
                        {"version":"%s","effectiveFrom":"%s","decision":"Assemblée","lines":[%s]}""".formatted(version, effectiveFrom, lines)));
        return version;
    }

    public String space(String kind, int capacity) {
        String id = Fresh.id("space");
        created(host.post("/api/spaces", """
                {"id":"%s","name":"Espace %s","kind":"%s","capacity":{"STANDARD":%d}}""".formatted(id, id, kind, capacity)));
        return id;
    }

    /** @param parts what is taken with it, each of them already there */
    public String whole(String... parts) {
        String id = Fresh.id("space");
        created(host.post("/api/spaces", """
                {"id":"%s","name":"Espace %s","kind":"WHOLE_PLACE","capacity":{"STANDARD":10},"parts":["%s"]}""".formatted(id, id, String.join("\",\"", parts))));
        return id;
    }

    /** A pass for desks. */
    public String pass(String member, int uses, String validUntil) {
        return created(host.post("/api/members/" + member + "/passes", """
                        {"uses":%d,"price":{"cents":15000,"currency":"EUR"},"validUntil":"%s"}""".formatted(uses, validUntil)))
                .text("id");
    }

    /** @param customerClass MEMBER or RESIDENT, for the prices of {@link #rateCard} */
    public String member(String customerClass) {
        return created(host.post("/api/members", """
                        {"kind":"PERSON","profile":"FREELANCER","customerClass":"%s",
                         "name":"Sacha Exemple","email":"%s@example.org"}""".formatted(customerClass, Fresh.id("sacha"))))
                .text("id");
    }

    /** The body of a booking or a quote. */
    public static String wish(String space, String member, String start, String end) {
        return """
                {"space":"%s","member":"%s","start":"%s","end":"%s"}""".formatted(space, member, start, end);
    }

    /** A wish, or anything else, with another field: {@code "payWith":"…"}. */
    public static String with(String wish, String field) {
        return wish.substring(0, wish.lastIndexOf('}')) + "," + field + "}";
    }

    /** As a field of a wish. */
    public static String extra(String space) {
        return "\"extras\":[{\"space\":\"" + space + "\"}]";
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.written()).isEqualTo(201);
        return answer;
    }
}
