package coop.tierslieu.access;

import coop.tierslieu.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Tells a refusal that is made before any controller is reached in the form that the controllers' have. */
@Component
class EarlyRefusals {

    private final HandlerExceptionResolver problems;

    EarlyRefusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, AccessRule rule) throws IOException {
        if (Api.isAskedBy(request)) {
            problems.resolveException(request, response, null, new Refused(rule, null));
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
