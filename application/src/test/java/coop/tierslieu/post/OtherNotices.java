package coop.tierslieu.post;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.post.DueNotice;
import coop.tierslieu.shared.post.Letter;
import coop.tierslieu.shared.post.Letter.Item;
import coop.tierslieu.shared.post.NoticeSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A module beside booking that has something to tell; in its letters stands what it is called. */
class OtherNotices implements NoticeSource {

    private final Map<String, DueNotice> notices = new ConcurrentHashMap<>();
    private volatile boolean outOfWords;

    void forget() {
        notices.clear();
        outOfWords = false;
    }

    /** From now on, whether a letter can be written at all. */
    void areOutOfWords(boolean now) {
        outOfWords = now;
    }

    void tell(String id, MemberId member, String paris) {
        OffsetDateTime due = TimeSlot.inParis("due", LocalDateTime.parse(paris));
        notices.put(id, new DueNotice(id, "PROOF_ENDS", member, due, null));
    }

    void withdraw(String id) {
        notices.remove(id);
    }

    @Override
    public List<String> due(OffsetDateTime after, OffsetDateTime until) {
        return notices.values().stream()
                .filter(notice ->
                        notice.dueAt().isAfter(after) && !notice.dueAt().isAfter(until))
                .map(DueNotice::id)
                .toList();
    }

    @Override
    public Optional<DueNotice> find(String id) {
        return Optional.ofNullable(notices.get(id));
    }

    @Override
    public Optional<Letter> write(String id, Locale language) {
        if (outOfWords) {
            throw new IllegalStateException("out of words");
        }
        return find(id).map(notice -> new Letter(
                "Votre justificatif arrive à son terme",
                "Votre tarif réduit s’arrête dans quatorze jours.",
                List.of(new Item("Tarif réduit", List.of("jusqu’au 17 mars 2026"), List.of())),
                null,
                "vous y avez le tarif réduit",
                null));
    }
}
