package coop.tierslieu.booking.offers;

import coop.tierslieu.booking.RequestField;
import coop.tierslieu.booking.RequestRule;
import coop.tierslieu.booking.reserving.Lengths;
import coop.tierslieu.booking.reserving.ReserveRequest;
import coop.tierslieu.booking.spaces.Spaces;
import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;
import org.springframework.stereotype.Component;

/** A script that asks for three days is offered those that the page offers. */
@Component
class LengthsOfOffers implements Lengths {

    private static final String USUAL_START = "09:00";

    private final OfferDesk desk;
    private final Spaces spaces;

    LengthsOfOffers(OfferDesk desk, Spaces spaces) {
        this.desk = desk;
        this.spaces = spaces;
    }

    @Override
    public List<TimeSlot> slots(ReserveRequest request, Actor actor) {
        OfferForm form = form(request);
        if (form.wantedLength() == Length.OTHER) {
            throw new Refused(RequestRule.VALUE_NOT_UNDERSTOOD, "length", Length.OTHER, Length.named());
        }
        return desk.slots(form, spaces.known(request.wantedSpace()), desk.standing(request.wantedFor(actor), actor));
    }

    private static OfferForm form(ReserveRequest request) {
        return new OfferForm(
                request.length(),
                request.space(),
                request.member(),
                request.date(),
                request.time() == null ? USUAL_START : request.time(),
                null,
                null,
                null,
                null,
                null,
                null,
                request.without() == null
                        ? List.of()
                        : request.without().stream()
                                .map(day -> new RequestField("without", day).date())
                                .toList());
    }
}
