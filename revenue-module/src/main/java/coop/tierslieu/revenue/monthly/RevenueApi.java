package coop.tierslieu.revenue.monthly;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Role;
import coop.tierslieu.shared.WrittenTime;
import java.time.Year;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/revenue")
class RevenueApi {

    private final TransparentRevenue revenue;

    RevenueApi(TransparentRevenue revenue) {
        this.revenue = revenue;
    }

    /** Refused YEAR_OUT_OF_RANGE. */
    @GetMapping("/monthly")
    @AllowedTo({Role.HOST, Role.AUDITOR, Role.COOPERATOR, Role.MEMBER})
    RevenueYearView monthly(@RequestParam int year, Actor reader) {
        Year asked = WrittenTime.year("year", year);
        return RevenueYearView.of(asked, revenue.of(asked, reader));
    }
}
