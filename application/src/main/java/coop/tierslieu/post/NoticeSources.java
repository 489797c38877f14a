package coop.tierslieu.post;

import coop.tierslieu.shared.post.DueNotice;
import coop.tierslieu.shared.post.Letter;
import coop.tierslieu.shared.post.NoticeSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The notices of all modules as if they were of one. */
@Component
class NoticeSources implements NoticeSource {

    private final List<NoticeSource> modules;

    NoticeSources(List<NoticeSource> modules) {
        this.modules = modules;
    }

    @Override
    public List<String> due(OffsetDateTime after, OffsetDateTime until) {
        return modules.stream()
                .flatMap(module -> module.due(after, until).stream())
                .toList();
    }

    @Override
    public Optional<DueNotice> find(String id) {
        return modules.stream().flatMap(module -> module.find(id).stream()).findFirst();
    }

    @Override
    public Optional<Letter> write(String id, Locale language) {
        return modules.stream()
                .flatMap(module -> module.write(id, language).stream())
                .findFirst();
    }
}
