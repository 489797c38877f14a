package coop.tierslieu.messaging;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;

/** What the metadata of every command, and so of every event it leads to, tells: who, why, and which request. */
public final class Facts {

    public static final String ACTOR = "actor";
    public static final String ROLE = "role";
    public static final String MEMBER = "member";
    public static final String CORRELATION = "correlation";
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    static final List<String> ALL = List.of(ACTOR, ROLE, MEMBER, CORRELATION, IDEMPOTENCY_KEY);

    private Facts() {}

    /** Copies the facts of a command to the events (and further commands) that it leads to. */
    static SimpleCorrelationDataProvider carriedOn() {
        return new SimpleCorrelationDataProvider(ALL.toArray(String[]::new));
    }

    static Map<String, String> of(Actor actor, String correlation, Optional<String> idempotencyKey) {
        var facts = new HashMap<String, String>();
        facts.put(ACTOR, actor.id());
        facts.put(ROLE, actor.role().name());
        facts.put(CORRELATION, correlation);
        if (actor.member() != null) {
            facts.put(MEMBER, actor.member());
        }
        idempotencyKey.ifPresent(key -> facts.put(IDEMPOTENCY_KEY, key));
        return facts;
    }

    /** Who sent the message; a message without the facts is nobody's, and may do nothing. */
    static Actor actorOf(Message<?> message) {
        Object id = message.getMetaData().get(ACTOR);
        Object role = message.getMetaData().get(ROLE);
        return id == null || role == null
                ? Actor.PUBLIC
                : new Actor(id.toString(), Role.valueOf(role.toString()), (String)
                        message.getMetaData().get(MEMBER));
    }
}
