package coop.tierslieu.shared;

/** A command about one member's own affairs: staff may send it for anyone, others only for themselves. */
public interface OnBehalfOf {

    Identifier member();
}
