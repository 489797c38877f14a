package coop.tierslieu.pages;

import coop.tierslieu.access.Api;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * How a failure is answered: under {@code /api} as problem details (RFC 9457), elsewhere as a calm page. Neither ever
 * shows what went wrong inside; the log does, under the number that the answer gives.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    @ExceptionHandler
    Object answer(Exception failure, HttpServletRequest request) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            // Whoever asked has gone to another page: there is nobody left to answer.
            throw failure;
        }
        Problem problem = Problem.of(failure);
        if (problem.isOurFault()) {
            log.error("{} {} failed", request.getMethod(), request.getServletPath(), failure);
        }
        return Api.isAskedBy(request) ? details(problem) : page(problem);
    }

    private ResponseEntity<ProblemDetail> details(Problem problem) {
        String rule = problem.refused().rule().code();
        ProblemDetail details = ProblemDetail.forStatusAndDetail(problem.status(), sentences.of(problem.refused()));
        details.setType(URI.create("urn:tierslieu:rule:" + rule));
        details.setProperty("rule", rule);
        problem.refused().field().ifPresent(field -> details.setProperty("field", field));
        problem.refused().details().forEach(details::setProperty);
        var answer = ResponseEntity.status(problem.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.status().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body(details);
    }

    private static ModelAndView page(Problem problem) {
        var model =
                Map.of("refused", problem.refused(), "status", problem.status().value());
        return new ModelAndView("error", model, problem.status());
    }
}
