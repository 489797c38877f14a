package coop.tierslieu.pages;

import coop.tierslieu.shared.Ids;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a number that its log lines, its events and its answer share. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationId extends OncePerRequestFilter {

    private static final String HEADER = "X-Correlation-Id";
    private static final String IN_THE_LOG = "correlation";

    private final Ids ids;

    CorrelationId(Ids ids) {
        this.ids = ids;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(HEADER);
        // What comes from outside is written to the log: letters, digits and hyphens only.
        String id = given != null && given.matches("[A-Za-z0-9-]{1,64}") ? given : ids.next();
        response.setHeader(HEADER, id);
        MDC.put(IN_THE_LOG, id);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(IN_THE_LOG);
        }
    }
}
