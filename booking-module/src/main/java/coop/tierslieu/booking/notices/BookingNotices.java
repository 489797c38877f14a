package coop.tierslieu.booking.notices;

import coop.tierslieu.booking.feeds.BookingCalendars;
import coop.tierslieu.shared.post.DueNotice;
import coop.tierslieu.shared.post.Letter;
import coop.tierslieu.shared.post.NoticeSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives the post what there is to tell about bookings. */
@Component
class BookingNotices implements NoticeSource {

    private final Notices notices;
    private final Wording wording;
    private final BookingCalendars calendars;

    BookingNotices(Notices notices, Wording wording, BookingCalendars calendars) {
        this.notices = notices;
        this.wording = wording;
        this.calendars = calendars;
    }

    @Override
    public List<String> due(OffsetDateTime after, OffsetDateTime until) {
        return notices.due(after, until);
    }

    @Override
    public Optional<DueNotice> find(String id) {
        return notices.find(id).map(Notice::asDue);
    }

    @Override
    public Optional<Letter> write(String id, Locale language) {
        return notices.find(id).map(notice -> wording.of(notice, language, calendar(notice)));
    }

    private @Nullable String calendar(Notice notice) {
        return notice.kind().concernsTheCalendar()
                ? calendars
                        .of(notice.matters().stream().map(Matter::booking).toList())
                        .orElse(null)
                : null;
    }
}
