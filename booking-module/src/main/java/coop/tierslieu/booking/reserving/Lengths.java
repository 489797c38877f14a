package coop.tierslieu.booking.reserving;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.TimeSlot;
import java.util.List;

/** Knows which exact times "three days from Friday" are, for that person in that space. */
public interface Lengths {

    /**
     * @param request one that says a length
     * @throws Refused NOT_OPEN_THAT_DAY, or because the request cannot be read
     */
    List<TimeSlot> slots(ReserveRequest request, Actor actor);
}
