package coop.tierslieu.messaging;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * What a view did for an event that it could not take is undone, and nothing else: PostgreSQL refuses every further
 * statement after an error, up to the savepoint, and the event could not even be set aside.
 */
class OneEventOnly implements HandlerEnhancerDefinition {

    private static final TransactionDefinition SAVEPOINT =
            new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);

    private final PlatformTransactionManager transactions;

    OneEventOnly(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> handler) {
        return handler.declaringClass().isAnnotationPresent(ProcessingGroup.class)
                ? new WrappedMessageHandlingMember<>(handler) {
                    @Override
                    public @Nullable Object handle(Message<?> message, @Nullable T view) throws Exception {
                        TransactionStatus savepoint = transactions.getTransaction(SAVEPOINT);
                        try {
                            Object result = super.handle(message, view);
                            transactions.commit(savepoint);
                            return result;
                        } catch (Exception failed) {
                            transactions.rollback(savepoint);
                            throw failed;
                        }
                    }
                }
                : handler;
    }
}
