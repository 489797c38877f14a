package coop.tierslieu.post;

import coop.tierslieu.shared.Rule;

/** What the host's outbox refuses. */
enum NoticeRule implements Rule {
    NOTICE_UNKNOWN(Kind.NOT_FOUND, "There is no notice \"{0}\" any more."),
    NOTICE_HAS_MOVED_ON(Kind.CONFLICT, "Something has happened to this notice meanwhile: look at it again.");

    private final Kind kind;
    private final String sentence;

    NoticeRule(Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
