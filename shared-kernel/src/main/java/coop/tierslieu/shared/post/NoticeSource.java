package coop.tierslieu.shared.post;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What people are to be told of the affairs of one module: a view of the history. Whether they were told is no business
 * of the module: the post asks every bean of this type, and sends each notice once.
 */
public interface NoticeSource {

    /** The ids of all that are due after {@code after}, up to {@code until}, sent or not; the oldest first. */
    List<String> due(OffsetDateTime after, OffsetDateTime until);

    /** Empty when it belongs to another module, or was withdrawn. */
    Optional<DueNotice> find(String id);

    /** What it says to whoever reads that language; empty when it was withdrawn meanwhile. */
    Optional<Letter> write(String id, Locale language);
}
