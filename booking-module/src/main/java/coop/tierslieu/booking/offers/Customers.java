package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.visiting.VisitorDesk;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells for whom somebody chooses: the host for a member, a member for themselves, anyone else as a visitor. */
@Component
class Customers {

    private final VisitorDesk visitors;

    Customers(VisitorDesk visitors) {
        this.visitors = visitors;
    }

    /** Empty for a visitor who has chosen nothing yet. */
    Optional<Customer> present(Actor actor, @Nullable String member, HttpServletRequest request) {
        visitors.expectAnswer(request);
        return actor.role() == Role.PUBLIC
                ? visitors.current(request).map(visitor -> new Customer(visitor, true))
                : Optional.of(known(actor, member));
    }

    /** @throws coop.tierslieu.shared.Refused TOO_MANY_HELD; FIELD_MISSING when the host does not say for whom */
    Customer choosing(Actor actor, @Nullable String member, HttpServletRequest request) {
        return actor.role() == Role.PUBLIC ? new Customer(visitors.choosing(request), true) : known(actor, member);
    }

    private static Customer known(Actor actor, @Nullable String member) {
        return new Customer(
                new RequestField("member", actor.isStaff() ? member : actor.member()).id(MemberId::new), false);
    }
}
