package coop.tierslieu.membership.merging;

import coop.tierslieu.shared.Rule;

/** What cannot be joined. */
public enum MergingRule implements Rule {
    MERGE_WITH_ITSELF(Kind.INVALID, "Choose two different members: {0} cannot be merged into itself."),
    MERGE_OF_DIFFERENT_KINDS(Kind.CONFLICT, "A person and an organisation cannot be one."),
    MERGE_OF_TWO_PAYERS(
            Kind.CONFLICT, "{0} pays for one of them and {1} for the other: release one of the payers first."),
    MERGE_LEAVES_PEOPLE(Kind.CONFLICT, "{0} still has people: remove them there, then add them to the one that stays.");

    private final Kind kind;
    private final String sentence;

    MergingRule(Kind kind, String sentence) {
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
