package coop.tierslieu.messaging;

import com.github.benmanes.caffeine.cache.Caffeine;
import coop.tierslieu.booking.Remembered;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Keeps answers for as long as every change of their view is heard of; otherwise each question is asked. */
class RememberedAnswers implements Remembered {

    /** More than the members who come in a month; beyond that, the least used is asked again. */
    private static final int ANSWERS_PER_VIEW = 10_000;

    /** By view; null while changes are not heard. */
    private volatile @Nullable Map<String, Map<Object, Object>> byView;

    @Override
    @SuppressWarnings("unchecked") // What is kept under a question is what its own read answered.
    public <Q, A> A answer(String view, Q question, Function<Q, A> read) {
        var remembered = byView;
        if (remembered == null) {
            return read.apply(question);
        }
        // Taken before the database is asked: when the view changes meanwhile, these answers are thrown away as a
        // whole, and what was read too early is put where nobody looks any more.
        var answers = remembered.computeIfAbsent(view, any -> nothingYet());
        A known = (A) answers.get(question);
        if (known == null) {
            known = read.apply(question);
            answers.put(question, known);
        }
        return known;
    }

    private static Map<Object, Object> nothingYet() {
        return Caffeine.newBuilder()
                .maximumSize(ANSWERS_PER_VIEW)
                .<Object, Object>build()
                .asMap();
    }

    /** To be called when a change of the view has been committed. */
    void forget(String view) {
        var remembered = byView;
        if (remembered != null) {
            remembered.remove(view);
        }
    }

    /** From now on every change is heard. */
    void beginAnew() {
        byView = new ConcurrentHashMap<>();
    }

    void rememberNothing() {
        byView = null;
    }
}
