package coop.tierslieu.shared;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule said no; nothing has happened. Carries the rule, the field at fault and what to tell the person. */
public final class Refused extends RuntimeException {

    private final Rule rule;
    private final @Nullable String field;
    private final List<String> arguments;
    private final Map<String, Object> details;

    /**
     * @param field the field of the request that is at fault, or null when no single one is
     * @param arguments what the rule's sentence shows, in its order
     */
    public Refused(Rule rule, @Nullable String field, Object... arguments) {
        this(rule, field, Arrays.stream(arguments).map(String::valueOf).toList(), Map.of());
    }

    private Refused(Rule rule, @Nullable String field, List<String> arguments, Map<String, Object> details) {
        // Neither suppression nor a stack trace: a refusal is an answer, not a fault.
        super(rule.code(), null, false, false);
        this.rule = Objects.requireNonNull(rule);
        this.field = field;
        this.arguments = arguments;
        this.details = details;
    }

    /** The same refusal with something the person can go on from, such as the alternatives to a taken slot. */
    public Refused with(String name, Object detail) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, detail);
        return new Refused(rule, field, arguments, Collections.unmodifiableMap(more));
    }

    public Map<String, Object> details() {
        return details;
    }

    public Rule rule() {
        return rule;
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    public List<String> arguments() {
        return arguments;
    }

    /** The English sentence, filled in. */
    @Override
    public String getMessage() {
        String text = rule.sentence();
        for (int i = 0; i < arguments.size(); i++) {
            text = text.replace("{" + i + "}", arguments.get(i));
        }
        return text;
    }
}
