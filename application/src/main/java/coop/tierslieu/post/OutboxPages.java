package coop.tierslieu.post;

import coop.tierslieu.booking.planning.MemberNames;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the place has written to people, what could not be sent, and another try. */
@Controller
class OutboxPages {

    record Tab(SentState state, int count, boolean current) {}

    private final SentNotices sent;
    private final NoticeSender sender;
    private final Post post;
    private final MemberNames names;

    OutboxPages(SentNotices sent, NoticeSender sender, Post post, MemberNames names) {
        this.sent = sent;
        this.sender = sender;
        this.post = post;
        this.names = names;
    }

    @AllowedTo(Role.HOST)
    @GetMapping("/outbox")
    String outbox(@ModelAttribute("filter") OutboxFilter filter, Actor actor, Model model) {
        List<SentNotice> notices = sent.latest(filter, SentNotices.AT_MOST);
        Set<String> members = Stream.concat(
                        notices.stream().map(SentNotice::member), filter.wantedMember().map(MemberId::value).stream())
                .collect(Collectors.toSet());
        model.addAttribute("notices", notices);
        model.addAttribute("names", names.seenBy(actor, members).byMember());
        model.addAttribute("tabs", tabs(filter));
        model.addAttribute("state", filter.wantedState().orElse(null));
        model.addAttribute("member", filter.wantedMember().orElse(null));
        model.addAttribute(
                "older",
                notices.size() < SentNotices.AT_MOST
                        ? null
                        : notices.get(notices.size() - 1).id());
        model.addAttribute("isOpen", post.isOpen());
        return "post/outbox";
    }

    /** The states in which there are notices, and the one that is looked at. */
    private List<Tab> tabs(OutboxFilter filter) {
        Map<SentState, Integer> counts = sent.count(filter.wantedMember());
        SentState current = filter.wantedState().orElse(null);
        return Arrays.stream(SentState.values())
                .filter(state -> counts.containsKey(state) || state == current)
                .map(state -> new Tab(state, counts.getOrDefault(state, 0), state == current))
                .toList();
    }

    /** @throws Refused NOTICE_UNKNOWN */
    @AllowedTo(Role.HOST)
    @GetMapping("/outbox/{id}")
    String notice(@PathVariable String id, Actor actor, Model model) {
        SentNotice notice = sent.find(id).orElseThrow(() -> new Refused(NoticeRule.NOTICE_UNKNOWN, "id", id));
        model.addAttribute("notice", notice);
        model.addAttribute(
                "memberName", names.seenBy(actor, Set.of(notice.member())).of(new MemberId(notice.member())));
        model.addAttribute("isOpen", post.isOpen());
        return "post/outbox-notice";
    }

    /** @param attempts as the host saw them, so that a double press sends once */
    @AllowedTo(Role.HOST)
    @PostMapping("/outbox/{id}/again")
    String again(@PathVariable String id, @RequestParam int attempts, Actor actor, Model model) {
        try {
            sender.sendAgain(id, attempts);
            return "redirect:/outbox/" + id;
        } catch (Refused refused) {
            model.addAttribute("refused", refused);
            return notice(id, actor, model);
        }
    }
}
