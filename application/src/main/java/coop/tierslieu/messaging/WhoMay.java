package coop.tierslieu.messaging;

import coop.tierslieu.shared.Actor;
import coop.tierslieu.shared.AllowedTo;
import coop.tierslieu.shared.Identifier;
import coop.tierslieu.shared.OnBehalfOf;
import coop.tierslieu.shared.Refused;
import coop.tierslieu.shared.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Lets a command pass when its {@link AllowedTo} names the sender's role, and it is about their own affairs. */
class WhoMay implements MessageHandlerInterceptor<CommandMessage<?>> {

    /** For whom else a member may act, asked only where it matters. */
    private final Function<String, Set<String>> actedForBy;

    WhoMay(Function<String, Set<String>> actedForBy) {
        this.actedForBy = actedForBy;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        check(Facts.actorOf(command), command.getPayload());
        return chain.proceed();
    }

    private void check(Actor actor, Object command) {
        AllowedTo allowed = command.getClass().getAnnotation(AllowedTo.class);
        boolean granted = actor.role() == Role.SYSTEM
                || allowed != null && Arrays.asList(allowed.value()).contains(actor.role());
        if (!granted) {
            throw new Refused(MessagingRule.NOT_ALLOWED, null, actor.role());
        }
        if (command instanceof OnBehalfOf about && !mayActFor(actor, about.member())) {
            throw new Refused(MessagingRule.ONLY_FOR_ONESELF, "member");
        }
    }

    private boolean mayActFor(Actor actor, Identifier member) {
        return actor.mayActFor(member)
                || actor.member() != null
                        && actor.actingFor(actedForBy.apply(actor.member())).mayActFor(member);
    }
}
