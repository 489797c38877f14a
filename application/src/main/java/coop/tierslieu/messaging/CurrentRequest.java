package coop.tierslieu.messaging;

import coop.tierslieu.shared.Ids;
import coop.tierslieu.shared.Refused;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the request being served says about idempotency: the header of the API or the hidden field of a form. */
class CurrentRequest implements Ids {

    private static final String HEADER = "Idempotency-Key";
    private static final String FIELD = "idempotencyKey";
    private static final String COUNT = CurrentRequest.class.getName();

    Optional<String> idempotencyKey() {
        return request()
                .map(request -> {
                    String header = request.getHeader(HEADER);
                    return header != null ? header : request.getParameter(FIELD);
                })
                .filter(key -> !key.isEmpty())
                .map(CurrentRequest::checked);
    }

    @Override
    public String next() {
        // Reading a form to show it (GET) makes the key; only what writes is repeatable.
        return request()
                .filter(request -> !request.getMethod().equals("GET"))
                .flatMap(request -> idempotencyKey().map(key -> derived(request, key)))
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static String derived(HttpServletRequest request, String key) {
        int count = request.getAttribute(COUNT) instanceof Integer before ? before + 1 : 1;
        request.setAttribute(COUNT, count);
        String name = request.getRemoteUser() + "/" + request.getRequestURI() + "/" + key + "/" + count;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String checked(String key) {
        if (!key.matches("[A-Za-z0-9._-]{1,100}")) {
            throw new Refused(MessagingRule.IDEMPOTENCY_KEY_MALFORMED, HEADER);
        }
        return key;
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .filter(ServletRequestAttributes.class::isInstance)
                .map(attributes -> ((ServletRequestAttributes) attributes).getRequest());
    }
}
