package coop.tierslieu.booking.reserving;

import coop.tierslieu.shared.Rule;

/** When a space can be reserved, and what can still be done with a booking. */
public enum ReservingRule implements Rule {
    NO_SLOT(Kind.INVALID, "Choose at least one slot."),
    MEMBER_IS_UNKNOWN(Kind.INVALID, "There is no member {0}: register the person or organisation first."),
    MEMBER_IS_ARCHIVED(Kind.CONFLICT, "{0} is archived and cannot book: the host can reinstate the member."),
    BOOKING_EXISTS_ALREADY(Kind.CONFLICT, "There is a booking {0} already."),
    PRICE_HAS_CHANGED(Kind.CONFLICT, "The price is now {0} €, not {1} €: look at the new offer before confirming."),

    EXTRA_COMES_ALREADY(Kind.INVALID, "It is part of this booking already: choose it once."),
    SEATS_MUST_BE_POSITIVE(Kind.INVALID, "Reserve for at least one person, not {0}."),
    MORE_THAN_THE_SPACE_HOLDS(Kind.INVALID, "The space holds {1} people, not {0}."),
    LAYOUT_IS_NOT_OFFERED(Kind.INVALID, "The space is not furnished in layout {0}."),

    GRANULARITY(Kind.INVALID, "{0} is not on a {1}-minute step."),
    TOO_SHORT(Kind.INVALID, "Reserve at least {0} minutes."),
    TOO_LONG(Kind.INVALID, "Reserve at most {0} days at once."),
    IN_THE_PAST(Kind.INVALID, "{0} has passed: choose a later start."),
    BEYOND_HORIZON(Kind.INVALID, "{0} is too far ahead: you can reserve up to {1}."),
    OUTSIDE_OPENING_HOURS(Kind.INVALID, "The space is not open for you all the time from {0} to {1}."),

    SLOT_TAKEN(Kind.CONFLICT, "Already taken from {0} to {1}: choose another time."),
    BUFFER_TIME(Kind.CONFLICT, "The space is tidied up after a booking: it is free again from {0}."),
    BUFFER_TIME_BEFORE_THE_NEXT(
            Kind.CONFLICT, "The space is tidied up before the booking of {0}: end by {1} at the latest."),
    SPACE_IS_CLOSED(Kind.CONFLICT, "The space is closed from {0} to {1}: {2}"),

    SPACE_IS_ALLOCATED(Kind.CONFLICT, "The space is a subscriber's own since {0}."),
    SPACE_ALLOCATED_ALREADY(Kind.CONFLICT, "The space has a subscriber already, from {0} on: choose another."),
    SPACE_HAS_BOOKINGS(Kind.CONFLICT, "{0} has bookings in the way, the first on {1}: move or cancel them."),
    SPACE_DOES_NOT_SUIT(Kind.INVALID, "{0} is not such a space: choose a desk, an office or a locker."),

    BOOKING_IS_UNKNOWN(Kind.NOT_FOUND, "There is no booking {0} here that could still be changed."),
    BOOKING_HAS_STARTED(Kind.CONFLICT, "The booking started on {0}: it cannot be cancelled any more."),
    BOOKING_HAS_ENDED(Kind.CONFLICT, "The booking ended on {0}."),
    CHECKED_IN_ALREADY(Kind.CONFLICT, "The booking is checked in already."),
    LEFT_ALREADY(Kind.CONFLICT, "They have left already."),
    BOOKING_HAS_NOT_STARTED(Kind.CONFLICT, "The booking starts on {0}: until then it can be changed or cancelled."),
    NOTHING_IS_LEFT(Kind.CONFLICT, "The booking ends on {0} anyway."),
    NO_SHOW_IS_RECORDED(Kind.CONFLICT, "Nobody had come: the no-show is recorded already."),
    TOO_EARLY_TO_CHECK_IN(Kind.CONFLICT, "Check-in opens on {0}."),
    TOO_EARLY_FOR_A_NO_SHOW(Kind.CONFLICT, "Wait until {0} before recording a no-show."),
    SPACE_WAS_CLOSED(Kind.CONFLICT, "The space was closed from {0} to {1}: nobody is missed."),
    SPACE_IS_NOT_CLOSED(Kind.CONFLICT, "No closure touches the booking: it is changed and cancelled by its terms."),

    NOTHING_CHANGES(Kind.INVALID, "That is what is booked already."),
    ONLY_THE_END_CAN_CHANGE(
            Kind.CONFLICT, "The booking has begun: it keeps its start, {0}. Only its end can be put off."),
    LEAVE_EARLY_INSTEAD(Kind.CONFLICT, "The booking has begun: to go before its end, say that you leave early."),
    A_WHOLE_STAYS_WHERE_IT_IS(
            Kind.INVALID, "What is made of several spaces cannot be swapped: cancel, and reserve again."),
    REASON_COSTS_A_FEE(
            Kind.INVALID, "Who asks for it cancels by the terms: only the place itself cancels without a fee."),
    NO_DEPOSIT_IS_DUE(Kind.CONFLICT, "No deposit is due for booking {0}."),
    BOOKING_IS_NOT_OVER(Kind.CONFLICT, "The booking ends on {0}: until then change or cancel it."),

    CANCELLED_HAS_NO_TIMES(Kind.INVALID, "The booking was cancelled: only what is due for it can be waived."),
    CORRECTED_TIMES_ARE_TO_COME(Kind.INVALID, "{0} has not come yet: say how it really was."),
    NOTHING_TO_CORRECT(Kind.INVALID, "That is what is due already."),

    PREPAID_IS_NOT_FOR_HIRES(Kind.INVALID, "A pass or included hours do not pay for a privatisation."),

    NOTHING_COMES_WITH_A_THING(Kind.INVALID, "Nothing comes with a locker or with equipment: reserve each on its own."),

    HELD_FOR_ANOTHER_TIME(Kind.CONFLICT, "What is held goes from {0} to {1}: confirm it as it is, or choose anew."),
    NOTHING_IS_HELD(Kind.NOT_FOUND, "Nothing is held under {0} any more."),
    OPTION_IS_FOR_PRIVATISATION(Kind.INVALID, "An option of several days is for a privatisation only."),
    OFFERS_COME_BY_THEMSELVES(Kind.INVALID, "An offer of the waitlist comes by itself: join the waitlist."),
    NO_WAITLIST_FOR_A_WHOLE(Kind.INVALID, "There is no waitlist for what is made of several spaces."),
    WAITING_ALREADY(Kind.CONFLICT, "You are in the waitlist already, for {0} to {1}."),
    SLOT_IS_FREE(Kind.CONFLICT, "The slot is free: reserve it."),
    SLOT_HAS_BEGUN(Kind.INVALID, "The slot began on {0}: nobody is offered it any more. Wait for a later one."),
    NOT_WAITING(Kind.NOT_FOUND, "Nobody waits under {0} any more."),

    CLOSURE_EXISTS_ALREADY(Kind.CONFLICT, "There is a closure {0} already."),
    CLOSURE_IS_UNKNOWN(Kind.NOT_FOUND, "There is no closure {0} to lift."),
    CLOSURE_IS_IN_THE_PAST(Kind.INVALID, "The closure would end on {0}, which has passed."),
    REASON_IS_MISSING(Kind.INVALID, "Say why in 1 to 200 characters; everyone can read it.");

    private final Kind kind;
    private final String sentence;

    ReservingRule(Kind kind, String sentence) {
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
