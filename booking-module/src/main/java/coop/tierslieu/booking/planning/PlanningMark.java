package coop.tierslieu.booking.planning;

/** Tells one state of the planning's views from another, wherever the program that changed them runs. */
@FunctionalInterface
public interface PlanningMark {

    /** A short text that is another one as soon as the planning may show something else; cheap to ask for. */
    String current();
}
