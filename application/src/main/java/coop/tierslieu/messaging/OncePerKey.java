package coop.tierslieu.messaging;

import coop.tierslieu.shared.OneOfSeveral;
import coop.tierslieu.shared.Refused;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command with an idempotency key happens once and answers the same for ever after.
 *
 * <p>The receipt is claimed first, in the transaction of the command's events: a second one with the same key waits in
 * the unique index until the first is decided, then reads its answer; if the first was refused or crashed, nothing is
 * left and the second is decided afresh.
 */
class OncePerKey implements MessageHandlerInterceptor<CommandMessage<?>> {

    private record Receipt(
            String fingerprint,
            @Nullable String resultType,
            @Nullable String result) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final NewFacts newFacts;

    OncePerKey(JdbcClient jdbc, JsonMapper json, Clock clock, NewFacts newFacts) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.newFacts = newFacts;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        Object clientKey = command.getMetaData().get(Facts.IDEMPOTENCY_KEY);
        if (clientKey == null) {
            return chain.proceed();
        }
        String key = Facts.actorOf(command).id() + "/" + nameOf(command) + "/" + clientKey;
        String fingerprint = fingerprint(command.getPayload());
        if (claim(key, fingerprint)) {
            Object result = chain.proceed();
            complete(key, result);
            return result;
        }
        Receipt receipt = receipt(key);
        if (!receipt.fingerprint().equals(fingerprint)) {
            throw new Refused(MessagingRule.IDEMPOTENCY_KEY_REUSED, "Idempotency-Key", clientKey);
        }
        newFacts.repeated(clientKey.toString());
        return answer(receipt);
    }

    /** One request may send several commands under one key, and two people may choose the same key. */
    private static String nameOf(CommandMessage<?> command) {
        String type = command.getPayloadType().getSimpleName();
        return command.getPayload() instanceof OneOfSeveral one ? type + "/" + one.which() : type;
    }

    private boolean claim(String key, String fingerprint) {
        return jdbc.sql("""
                        insert into messaging.command_receipt (idempotency_key, fingerprint, received_at)
                        values (?, ?, ?) on conflict do nothing
                        """)
                        .params(key, fingerprint, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void complete(String key, @Nullable Object result) {
        if (result != null) {
            jdbc.sql("update messaging.command_receipt set result_type = ?, result = ? where idempotency_key = ?")
                    .params(typeOf(result).toCanonical(), json.writeValueAsString(result), key)
                    .update();
        }
    }

    private Receipt receipt(String key) {
        return jdbc.sql("select fingerprint, result_type, result from messaging.command_receipt"
                        + " where idempotency_key = ?")
                .param(key)
                .query((row, i) -> new Receipt(
                        row.getString("fingerprint"), row.getString("result_type"), row.getString("result")))
                .single();
    }

    private @Nullable Object answer(Receipt receipt) {
        return receipt.resultType() == null
                ? null
                : json.readValue(receipt.result(), json.getTypeFactory().constructFromCanonical(receipt.resultType()));
    }

    private JavaType typeOf(Object result) {
        return result instanceof List<?> list && !list.isEmpty()
                ? json.getTypeFactory()
                        .constructCollectionType(List.class, list.get(0).getClass())
                : json.getTypeFactory().constructType(result.getClass());
    }

    private String fingerprint(Object command) {
        try {
            byte[] text = json.writeValueAsString(command).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
