package coop.tierslieu.access;

import jakarta.servlet.http.HttpServletRequest;

/** Where the API for scripts is, as opposed to the pages for people. */
public final class Api {

    private Api() {}

    public static boolean isAskedBy(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/");
    }
}
