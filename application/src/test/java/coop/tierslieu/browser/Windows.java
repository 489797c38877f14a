package coop.tierslieu.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import coop.tierslieu.shared.Role;
import coop.tierslieu.support.TestAccount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens browser windows on the program, each as of another visitor; none may complain on its console. */
final class Windows {

    private static final double PATIENCE_MS = 15_000;

    private final Browser browser;
    private final ApplicationContext house;
    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Windows(Browser browser, ApplicationContext house) {
        this.browser = browser;
        this.house = house;
    }

    static NewContextOptions inFrench() {
        return new NewContextOptions().setLocale("fr-FR").setReducedMotion(ReducedMotion.REDUCE);
    }

    /** As wide and high as a common phone. */
    static NewContextOptions phone() {
        return inFrench().setViewportSize(390, 844);
    }

    /** A window of someone who has not signed in. */
    Page open(NewContextOptions options) {
        String port = house.getEnvironment().getRequiredProperty("local.server.port");
        BrowserContext visitor = browser.newContext(options.setBaseURL("http://localhost:" + port));
        visitor.setDefaultTimeout(PATIENCE_MS);
        opened.add(visitor);
        Page page = visitor.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    Page open() {
        return open(inFrench());
    }

    /** A window of someone of that role, signed in by password, on the page they are led to. */
    Page signedIn(Role role, @Nullable String member, NewContextOptions options) {
        TestAccount account = account(role, member);
        String password = account.password();
        Page page = open(options);
        page.navigate("/sign-in");
        page.locator("#login").fill(account.login());
        page.locator("#password").fill(password);
        page.locator("main button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    Page host() {
        return signedIn(Role.HOST, null, inFrench());
    }

    TestAccount account(Role role, @Nullable String member) {
        return TestAccount.open(house.getBean(JdbcClient.class), role, member);
    }

    void closeWithoutComplaints() {
        opened.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }
}
