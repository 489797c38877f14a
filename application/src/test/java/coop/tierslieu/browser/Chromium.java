package coop.tierslieu.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * One Chromium for all tests, and {@link Windows} of its own for each of them.
 *
 * <p>Where there is no Chromium the tests are skipped and say so, unless {@code TIERS_LIEU_BROWSER_REQUIRED=true}.
 */
class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Chromium.class);
    private static final String REQUIRED = "TIERS_LIEU_BROWSER_REQUIRED";
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (executable().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        if (Boolean.parseBoolean(System.getenv(REQUIRED))) {
            throw new IllegalStateException("There is no Chromium, and " + REQUIRED + " is true");
        }
        String reason =
                "Skipped, as there is no Chromium on this machine (apt install chromium): " + context.getDisplayName();
        System.out.println(reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(Running.class, started -> Running.start(), Running.class)
                .browser();
        ApplicationContext house = SpringExtension.getApplicationContext(context);
        return context.getStore(HERE)
                .computeIfAbsent(Windows.class, opened -> new Windows(browser, house), Windows.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Windows windows = context.getStore(HERE).get(Windows.class, Windows.class);
        if (windows != null) {
            windows.closeWithoutComplaints();
        }
    }

    private static Optional<Path> executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Closed by JUnit when the last test has run. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            LaunchOptions options = new LaunchOptions()
                    .setExecutablePath(executable().orElseThrow())
                    .setArgs(ARGUMENTS);
            return new Running(playwright, playwright.chromium().launch(options));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
