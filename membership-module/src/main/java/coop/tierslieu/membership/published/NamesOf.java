package coop.tierslieu.membership.published;

import java.util.Set;

/** Question of staff pages: what are these members called? Answered by {@link Names}, from the vault. */
public record NamesOf(Set<MemberId> members) {}
