package coop.tierslieu.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pages and sends their forms, with cookies and the hidden token of each form, as a browser would. */
final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern API_TOKEN = Pattern.compile("<code>(tl_[^<]+)</code>");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private Browser() {}

    static String tokenMadeThrough(URI link) {
        var browser = new Browser();
        String welcome = browser.open(HttpRequest.newBuilder(link));
        String account = browser.send(link, welcome, "");
        String made = browser.send(link.resolve("/account/tokens"), account, "&label=script");
        return found(API_TOKEN, made);
    }

    private String send(URI form, String page, String fields) {
        String body = "_csrf=" + URLEncoder.encode(found(FORM_TOKEN, page), StandardCharsets.UTF_8) + fields;
        return open(HttpRequest.newBuilder(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private String open(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static String found(Pattern wanted, String page) {
        Matcher matcher = wanted.matcher(page);
        assertThat(matcher.find()).as("%s in %s", wanted, page).isTrue();
        return matcher.group(1);
    }
}
