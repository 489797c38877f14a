package coop.tierslieu.booking.welcome;

import coop.tierslieu.booking.feeds.FeedLinks;
import coop.tierslieu.booking.published.SpaceRegistered;
import coop.tierslieu.booking.spaces.Spaces;
import java.util.Collection;
import java.util.List;

/**
 * When a space can be had, for a program that keeps a calendar.
 *
 * @param path from the root
 */
record FreeBusyLink(String name, String path) {

    static List<FreeBusyLink> of(Collection<SpaceRegistered> spaces) {
        return spaces.stream()
                .filter(FeedLinks::isWorthACalendar)
                .sorted(Spaces.BY_KIND_THEN_NUMBER)
                .map(space -> new FreeBusyLink(space.name(), FeedLinks.freeBusyPath(space.space())))
                .toList();
    }
}
