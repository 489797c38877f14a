package coop.tierslieu.membership;

import coop.tierslieu.membership.published.Language;

/** Carries what must be written to someone at once, since it holds a link that they are waiting for. */
public interface HousePost {

    /** False where no mail server is configured. */
    boolean isOpen();

    /** Does not throw: who gets nothing asks again. */
    void send(Sheet sheet);

    /**
     * @param because ends the sentence that begins "We write to you because"
     * @param path of this program, where the link leads
     */
    record Sheet(
            String name,
            String email,
            Language language,
            String subject,
            String opening,
            String linkText,
            String path,
            String because) {

        /** Tells nothing, so that it can be logged. */
        @Override
        public String toString() {
            return "Sheet[…]";
        }
    }
}
