package coop.tierslieu.booking.feeds;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The ways to subscribe to one feed.
 *
 * @param address of the feed, to be copied
 */
record SubscriptionLinks(String address) {

    /** Opens the calendar of the phone or computer it is pressed on. */
    public String device() {
        return address.replaceFirst("^https?:", "webcal:");
    }

    public String google() {
        return "https://calendar.google.com/calendar/r?cid=" + encoded(device());
    }

    public String outlook() {
        return "https://outlook.live.com/calendar/0/addfromweb?url=" + encoded(address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
