package coop.tierslieu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.support.TestPlace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InABrowser
class RevenueTest {

    private static final String CHART = "Chart.getChart('revenue-chart')";

    @Autowired
    TestPlace place;

    @Test
    void the_chart_draws_the_figures_of_the_table(Windows windows) {
        place.open();
        SpaceId room = place.space(SpaceKind.MEETING_ROOM, 12);
        place.booking(room, place.member("Camille Exemple"), TimeSlot.parse("2026-03-12T09:00", "2026-03-12T11:00"));
        Page page = windows.host();
        page.navigate("/revenue?year=2026&month=3");

        assertThat(page.locator("tr").filter(new Locator.FilterOptions().setHasText(TestPlace.nameOf(room))))
                .containsText("40,00 €");
        assertThat(page.locator("#revenue-chart")).isVisible();
        page.waitForFunction(CHART + " !== undefined");
        List<?> drawn = (List<?>) page.evaluate(CHART + ".data.datasets.flatMap(set => set.data)");
        List<?> written = (List<?>) page.evaluate(
                "[...document.querySelectorAll('#revenue-year [data-cents]')].map(cell => cell.dataset.cents / 100)");
        assertThat(drawn).isNotEmpty().hasSameSizeAs(written).isEqualTo(written);
    }
}
