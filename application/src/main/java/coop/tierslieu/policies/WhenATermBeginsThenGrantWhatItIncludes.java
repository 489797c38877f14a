package coop.tierslieu.policies;

import coop.tierslieu.membership.prepaid.IncludeAllowance;
import coop.tierslieu.membership.prepaid.ShortenAllowance;
import coop.tierslieu.membership.published.AllowanceId;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.subscribing.Allowances;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Each term brings its hours, and what was not used of them ends with it. */
@Component
class WhenATermBeginsThenGrantWhatItIncludes implements Allowances {

    private static final String ACTOR = "when-a-term-begins-then-grant-what-it-includes";

    private final SameTransaction commands;

    WhenATermBeginsThenGrantWhatItIncludes(SameTransaction commands) {
        this.commands = commands;
    }

    @Override
    public void include(
            AllowanceId allowance, MemberId member, Usage usage, int halfHours, LocalDate from, LocalDate to) {
        commands.send(new IncludeAllowance(allowance, member, usage, halfHours, from, to), ACTOR);
    }

    @Override
    public void shorten(AllowanceId allowance, LocalDate lastDay) {
        commands.send(new ShortenAllowance(allowance, lastDay), ACTOR);
    }
}
