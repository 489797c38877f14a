package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.ShownMoney;
import coop.tierslieu.booking.notices.Matter.Correction;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.Price;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.post.Letter;
import coop.tierslieu.shared.post.Letter.Item;
import coop.tierslieu.shared.post.Letter.Link;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Chooses the words of a notice, in the language of whoever reads it. */
@Component
class Wording {

    private final MessageSource messages;
    private final Spaces spaces;
    private final NoticeLinks links;

    Wording(MessageSource messages, Spaces spaces, NoticeLinks links) {
        this.messages = messages;
        this.spaces = spaces;
        this.links = links;
    }

    Letter of(Notice notice, Locale language, @Nullable String calendar) {
        return new In(language).letter(notice, calendar);
    }

    /** The words of one language. */
    private final class In {

        private final Locale locale;

        In(Locale locale) {
            this.locale = locale;
        }

        Letter letter(Notice notice, @Nullable String calendar) {
            List<Matter> matters = notice.matters();
            Matter first = matters.get(0);
            String what = matters.size() == 1
                    ? nameOf(first.space()) + ", " + day(first.slot().start())
                    : say("several." + group(notice.kind()), matters.size());
            return new Letter(
                    say("subject." + notice.kind(), what),
                    say("opening." + notice.kind() + why(first)),
                    matters.stream().map(matter -> item(notice.kind(), matter)).toList(),
                    total(matters),
                    say("because"),
                    calendar);
        }

        private Item item(NoticeKind kind, Matter matter) {
            List<String> lines = new ArrayList<>();
            lines.add(slot(matter.slot()));
            if (matter.before() != null) {
                lines.add(say(
                        "before",
                        nameOf(matter.before().space()),
                        slot(matter.before().slot())));
            }
            if (matter.until() != null && kind != NoticeKind.OPTION_LAPSED && kind != NoticeKind.WAITLIST_LAPSED) {
                lines.add(say("until." + kind, moment(matter.until())));
            }
            if (matter.seats() > 1) {
                lines.add(say("seats", matter.seats()));
            }
            if (matter.closure() != null) {
                lines.add(say("closure", matter.closure()));
            }
            money(kind, matter, lines);
            if (matter.terms() != null && kind != NoticeKind.NO_SHOW) {
                lines.add(say("free-until", moment(matter.terms().freeUntil())));
            }
            return new Item(nameOf(matter.space()), lines, linksOf(kind, matter));
        }

        private void money(NoticeKind kind, Matter matter, List<String> lines) {
            if (matter.received() != null) {
                lines.add(say("received", amount(matter.received())));
            }
            if (matter.correction() != null) {
                corrected(matter, matter.correction(), lines);
                return;
            }
            if (matter.price() != null && kind != NoticeKind.DEPOSIT_RECEIVED) {
                lines.add(say(
                        "price",
                        amount(matter.price().incl()),
                        amount(matter.price().excl())));
            }
            if (matter.price() != null && matter.payment() != null) {
                lines.add(say("paid." + matter.payment().means()));
            }
            if (matter.deposit() != null) {
                lines.add(say(
                        "deposit",
                        amount(matter.deposit().amount()),
                        moment(matter.deposit().dueBy())));
            }
            if (kind == NoticeKind.CANCELLATION || kind == NoticeKind.CHANGE) {
                kept(kind, matter, lines);
            }
        }

        private void kept(NoticeKind kind, Matter matter, List<String> lines) {
            Price fee = matter.fee();
            if (fee != null && !fee.incl().equals(Money.ZERO)) {
                lines.add(say("fee." + kind, amount(fee.incl())));
            } else if (kind == NoticeKind.CANCELLATION) {
                lines.add(
                        say(matter.returned() == null ? "no-fee" : (matter.returned() ? "use-returned" : "use-kept")));
            }
        }

        /** What was prepaid costs nothing before and after: its pass or allowance was counted again. */
        private void corrected(Matter matter, Correction correction, List<String> lines) {
            boolean prepaid = matter.payment() != null && matter.payment().isPrepaid();
            if (prepaid) {
                lines.add(say("corrected.prepaid"));
            } else if (matter.price() != null) {
                lines.add(say(
                        "corrected",
                        amount(matter.price().incl()),
                        amount(correction.before().incl())));
            }
        }

        private List<Link> linksOf(NoticeKind kind, Matter matter) {
            if (matter.extra()) {
                return List.of();
            }
            Link booking = new Link(say("link.booking"), links.booking(matter));
            return switch (kind) {
                case CONFIRMATION, CHANGE, REMINDER ->
                    List.of(booking, new Link(say("link.check-in"), links.checkIn(matter)));
                case CANCELLATION, NO_SHOW, DEPOSIT_RECEIVED, CORRECTION -> List.of(booking);
                case OPTION -> List.of(new Link(say("link.option"), links.option(matter)));
                case WAITLIST_OFFER -> List.of(new Link(say("link.offer"), links.offer(matter)));
                case OPTION_LAPSED, WAITLIST_LAPSED, CLOSURE ->
                    List.of(new Link(say("link.book"), links.bookAnother()));
            };
        }

        private @Nullable String total(List<Matter> matters) {
            List<Money> prices = matters.stream()
                    .map(Matter::price)
                    .filter(Objects::nonNull)
                    .map(Price::incl)
                    .toList();
            return prices.size() < 2
                    ? null
                    : say("total", amount(prices.stream().reduce(Money.ZERO, Money::plus)));
        }

        private String slot(TimeSlot slot) {
            return slot.localStart().toLocalDate().equals(slot.localEnd().toLocalDate())
                    ? say("slot.day", day(slot.start()), time(slot.start()), time(slot.end()))
                    : say("slot.days", moment(slot.start()), moment(slot.end()));
        }

        private String moment(OffsetDateTime moment) {
            OffsetDateTime inParis = moment.atZoneSameInstant(TimeSlot.PARIS).toOffsetDateTime();
            return say("moment", day(inParis), time(inParis));
        }

        private String day(OffsetDateTime moment) {
            return DateTimeFormatter.ofPattern(say("day"), locale).format(moment);
        }

        private String time(OffsetDateTime moment) {
            return DateTimeFormatter.ofPattern("HH:mm", locale).format(moment);
        }

        private String amount(Money money) {
            return ShownMoney.in(locale, money);
        }

        private String say(String key, Object... arguments) {
            return messages.getMessage("notice." + key, arguments, locale);
        }
    }

    /** Of the first matter: what one notice tells has one reason. */
    private static String why(Matter first) {
        if (first.correction() != null) {
            return "." + first.correction().reason();
        }
        return first.reason() == null ? "" : "." + first.reason();
    }

    private static String group(NoticeKind kind) {
        return switch (kind) {
            case OPTION, OPTION_LAPSED -> "options";
            case WAITLIST_OFFER, WAITLIST_LAPSED -> "offers";
            default -> "bookings";
        };
    }

    private String nameOf(SpaceId space) {
        return spaces.find(space).map(SpaceRegistered::name).orElse(space.value());
    }
}
