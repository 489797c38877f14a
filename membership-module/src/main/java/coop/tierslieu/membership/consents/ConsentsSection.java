package coop.tierslieu.membership.consents;

import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.MemberSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a member may be written to about, since when and by what. */
@Component
class ConsentsSection implements MemberSection {

    public record Content(String member, boolean own, List<ConsentView> consents) {}

    private static final int POSITION = 800;

    private final StoredConsents consents;

    ConsentsSection(StoredConsents consents) {
        this.consents = consents;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public String fragment() {
        return "membership/joining-pieces :: consents";
    }

    @Override
    public Object content(MemberId member, boolean own) {
        return new Content(member.value(), own, consents.of(member));
    }
}
