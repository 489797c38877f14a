package coop.tierslieu.booking;

import java.util.function.Function;

/** Answers read from a view, kept in memory until that view changes (docs/adr/0010-remembered-until-it-changes.md). */
public interface Remembered {

    /**
     * The answer as the view last committed it.
     *
     * @param view the processing group of the view, whose every change makes all answers from it forgotten
     * @param question equal questions have equal answers; questions of one view never mean different things
     * @param read asks the database, and sees what is committed at that moment
     */
    <Q, A> A answer(String view, Q question, Function<Q, A> read);
}
