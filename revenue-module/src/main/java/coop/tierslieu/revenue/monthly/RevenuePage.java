package coop.tierslieu.revenue.monthly;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/revenue")
class RevenuePage {

    private final TransparentRevenue revenue;
    private final LedgerLines ledger;

    RevenuePage(TransparentRevenue revenue, LedgerLines ledger) {
        this.revenue = revenue;
        this.ledger = ledger;
    }

    /** The current month unless another is asked for; one that does not exist is refused on the page. */
    @GetMapping
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    String month(
            @RequestParam @Nullable Integer year, @RequestParam @Nullable Integer month, Actor reader, Model model) {
        YearMonth shown = asked(year, month, model);
        List<MonthOfRevenue> months = revenue.of(Year.of(shown.getYear()), reader);
        model.addAttribute("shown", months.get(shown.getMonthValue() - 1));
        model.addAttribute("year", YearChart.of(months));
        model.addAttribute("explained", TransparentRevenue.seesAll(reader));
        return "revenue/month";
    }

    /** Each euro of a month, or of one space, all passes or all subscriptions in it. */
    @GetMapping("/entries")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    String entries(
            @RequestParam @Nullable Integer year,
            @RequestParam @Nullable Integer month,
            @RequestParam @Nullable String space,
            @RequestParam(defaultValue = "false") boolean passes,
            @RequestParam(defaultValue = "false") boolean subscriptions,
            Model model) {
        YearMonth shown = asked(year, month, model);
        List<LedgerLine> lines = ledger.of(shown, space, passes, subscriptions);
        model.addAttribute("month", shown);
        model.addAttribute("lines", lines);
        model.addAttribute("excl", lines.stream().map(LedgerLine::excl).reduce(Money.ZERO, Money::plus));
        model.addAttribute("vat", lines.stream().map(LedgerLine::vat).reduce(Money.ZERO, Money::plus));
        return "revenue/entries";
    }

    private YearMonth asked(@Nullable Integer year, @Nullable Integer month, Model model) {
        YearMonth current = revenue.currentMonth();
        try {
            return RevenueRule.month(
                    year == null ? current.getYear() : year, month == null ? current.getMonthValue() : month);
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return current;
        }
    }
}
