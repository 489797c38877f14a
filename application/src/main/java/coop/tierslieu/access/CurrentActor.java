package coop.tierslieu.access;

import coop.tierslieu.shared.Actor;

/** Who is acting right now: the person signed in, nobody, or the program itself when no request is being served. */
public interface CurrentActor {

    Actor current();
}
