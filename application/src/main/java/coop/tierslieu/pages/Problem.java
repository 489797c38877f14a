package coop.tierslieu.pages;

import coop.tierslieu.access.AccessRule;
import coop.tierslieu.shared.Refused;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Any failure, told as the refusal of a named rule: people and scripts read one form of answer only. */
record Problem(HttpStatusCode status, Refused refused) {

    static Problem of(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return new Problem(statusOf(refused), refused);
            }
            if (cause instanceof AggregateNotFoundException) {
                return answered(HttpStatus.NOT_FOUND);
            }
        }
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return invalid(RequestRule.FIELD_MALFORMED, mismatch.getName(), mismatch.getValue());
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return invalid(RequestRule.FIELD_MISSING, missing.getParameterName(), missing.getParameterName());
        }
        if (failure instanceof MissingRequestValueException missing) {
            return new Problem(missing.getStatusCode(), new Refused(RequestRule.FIELD_MISSING, null, "value"));
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable);
        }
        if (failure instanceof ErrorResponse answer) {
            return answered(answer.getStatusCode());
        }
        if (failure instanceof IllegalArgumentException && isThrownByAValue(failure)) {
            return invalid(RequestRule.VALUE_REFUSED, null, failure.getMessage());
        }
        return new Problem(
                HttpStatus.INTERNAL_SERVER_ERROR, new Refused(RequestRule.UNEXPECTED, null, MDC.get("correlation")));
    }

    boolean isOurFault() {
        return status.is5xxServerError();
    }

    private static HttpStatus statusOf(Refused refused) {
        if (refused.rule() == AccessRule.SIGN_IN_NEEDED || refused.rule() == AccessRule.TOKEN_INVALID) {
            return HttpStatus.UNAUTHORIZED;
        }
        return switch (refused.rule().kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CONFLICT -> HttpStatus.CONFLICT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
        };
    }

    private static Problem answered(HttpStatusCode status) {
        RequestRule rule = status.value() == HttpStatus.NOT_FOUND.value()
                ? RequestRule.NOTHING_HERE
                : RequestRule.REQUEST_NOT_SUPPORTED;
        return new Problem(status, new Refused(rule, null, status.value()));
    }

    /** JSON that is not JSON is a bad request (400); JSON with a value that does not fit names its field (422). */
    private static Problem unreadable(HttpMessageNotReadableException failure) {
        if (!(failure.getCause() instanceof DatabindException mismatch)) {
            return new Problem(HttpStatus.BAD_REQUEST, new Refused(RequestRule.BODY_UNREADABLE, null));
        }
        String field = mismatch.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .map(name -> name == null ? "[]" : name)
                .collect(Collectors.joining("."));
        return mismatch.getCause() instanceof IllegalArgumentException value && isThrownByAValue(value)
                ? invalid(RequestRule.VALUE_REFUSED, field, value.getMessage())
                : invalid(RequestRule.FIELD_MALFORMED, field, field);
    }

    /** Our values explain what they refuse; an argument that a library refuses is our own mistake. */
    private static boolean isThrownByAValue(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("coop.tierslieu.");
    }

    private static Problem invalid(RequestRule rule, @Nullable String field, Object... shown) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, new Refused(rule, field, shown));
    }
}
