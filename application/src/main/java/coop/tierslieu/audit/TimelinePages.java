package coop.tierslieu.audit;

import coop.tierslieu.audit.HistoryView.Fact;
import coop.tierslieu.audit.Subject.Kind;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.membership.members.MemberDirectory;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.Names;
import coop.tierslieu.membership.published.NamesOf;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All facts of one member in order, in plain sentences. */
@Controller
class TimelinePages {

    /** @param at on the Paris clock */
    record Line(
            long position,
            OffsetDateTime at,
            String sentence,
            @Nullable String role) {}

    private final History history;
    private final MemberDirectory directory;
    private final Spaces spaces;
    private final QueryGateway questions;
    private final MessageSource texts;

    TimelinePages(
            History history, MemberDirectory directory, Spaces spaces, QueryGateway questions, MessageSource texts) {
        this.history = history;
        this.directory = directory;
        this.spaces = spaces;
        this.questions = questions;
        this.texts = texts;
    }

    /** @param after read on after this position in the history */
    @GetMapping("/members/{member}/timeline")
    @AllowedTo({Role.HOST, Role.AUDITOR})
    String timeline(
            @PathVariable MemberId member,
            @RequestParam(defaultValue = "0") long after,
            Actor actor,
            Locale language,
            Model model) {
        model.addAttribute("view", directory.seenBy(actor, member));
        List<HistoryView> pages = pages(member, after);
        // Under several ids there may be several pages: what lies beyond the end of one is told on the next.
        long end = pages.stream()
                .map(HistoryView::next)
                .filter(next -> next != null)
                .mapToLong(Long::longValue)
                .min()
                .orElse(Long.MAX_VALUE);
        List<Fact> facts = pages.stream()
                .flatMap(page -> page.facts().stream())
                .filter(fact -> fact.position() <= end)
                .collect(Collectors.toMap(Fact::position, fact -> fact, (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparingLong(Fact::position))
                .toList();
        Told told = new Told(texts, language, names(facts, actor), spaceNames());
        model.addAttribute(
                "lines",
                facts.stream()
                        .map(fact -> new Line(
                                fact.position(), fact.at(), told.sentence(fact.type(), fact.payload()), fact.role()))
                        .toList());
        model.addAttribute("next", end == Long.MAX_VALUE ? null : end);
        return "audit/timeline";
    }

    private List<HistoryView> pages(MemberId member, long after) {
        List<HistoryView> pages = new ArrayList<>();
        for (MemberId known : directory.identity(member).all()) {
            try {
                pages.add(history.of(new Subject(Kind.MEMBER, known.value()), after));
            } catch (Refused nothingMore) {
                // Under this id nothing has happened since.
            }
        }
        return pages;
    }

    /** An auditor sees ids only. */
    private Map<String, String> names(List<Fact> facts, Actor actor) {
        if (actor.role() != Role.HOST) {
            return Map.of();
        }
        Set<MemberId> members = facts.stream()
                .flatMap(fact -> fact.about().stream())
                .filter(subject -> subject.kind() == Kind.MEMBER)
                .map(subject -> new MemberId(subject.id()))
                .collect(Collectors.toSet());
        return questions.query(new NamesOf(members), Names.class).join().byMember();
    }

    private Map<String, String> spaceNames() {
        return spaces.all().stream()
                .collect(Collectors.toMap(space -> space.space().value(), SpaceRegistered::name));
    }
}
