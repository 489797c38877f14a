package coop.tierslieu.messaging;

import coop.tierslieu.access.CurrentActor;
import coop.tierslieu.booking.ProgramCommands;
import coop.tierslieu.membership.organisations.Organisations;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.slf4j.MDC;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Dispatching adds the facts; handling checks who may, then does it once; sending waits for the views. */
@Configuration(proxyBeanMethods = false)
class MessagingConfiguration {

    @Bean
    CurrentRequest currentRequest() {
        return new CurrentRequest();
    }

    /** Causation: which message led to this one, and which request began it all. */
    @Bean
    CorrelationDataProvider causation() {
        return new MessageOriginProvider();
    }

    @Bean
    CorrelationDataProvider facts() {
        return Facts.carriedOn();
    }

    @Bean
    CommandTargetResolver targetByType() {
        return new TargetByType();
    }

    @Bean
    NewFacts newFacts() {
        return new NewFacts();
    }

    @Bean
    SmartInitializingSingleton newFactsAreWatched(EventBus bus, NewFacts newFacts) {
        return () -> bus.registerDispatchInterceptor(newFacts);
    }

    @Bean
    RememberedAnswers rememberedAnswers() {
        return new RememberedAnswers();
    }

    @Bean
    HeardChanges heardChanges(DataSource database, RememberedAnswers remembered) {
        return new HeardChanges(database, remembered);
    }

    @Bean
    CaughtUpViews caughtUpViews(JdbcClient jdbc, ListableBeanFactory beans, RememberedAnswers remembered) {
        return new CaughtUpViews(jdbc, SingletonSupplier.of(() -> views(beans)), remembered);
    }

    private static List<View> views(ListableBeanFactory beans) {
        var processing = beans.getBean(EventProcessingConfiguration.class);
        return View.projections(beans).entrySet().stream()
                .flatMap(view -> processing
                        .eventProcessorByProcessingGroup(view.getKey(), StreamingEventProcessor.class)
                        .map(processor -> new View(processor, View.heardBy(view.getValue())))
                        .stream())
                .toList();
    }

    @Bean
    StartingOver startingOver() {
        return new StartingOver();
    }

    @Bean
    ProgramSender programSender(CommandBus bus, NewFacts newFacts, CaughtUpViews views, StartingOver startingOver) {
        return new ProgramSender(bus, newFacts, views, startingOver);
    }

    @Bean
    ProgramCommands programCommands(ProgramSender sender) {
        return (command, actor, key) -> {
            sender.sendOnce(command, actor, key);
            sender.untilViewsShowIt();
        };
    }

    @Bean
    CommandGateway commandGateway(
            CommandBus bus,
            NewFacts newFacts,
            CaughtUpViews views,
            StartingOver startingOver,
            MessageDispatchInterceptor<CommandMessage<?>> factsOfTheSender) {
        var builder = DefaultCommandGateway.builder().commandBus(bus).dispatchInterceptors(List.of(factsOfTheSender));
        return new CommandSender(builder, newFacts, views, startingOver);
    }

    @Bean
    MessageDispatchInterceptor<CommandMessage<?>> factsOfTheSender(CurrentActor actors, CurrentRequest request) {
        return commands -> (index, command) -> command.andMetaData(Facts.of(
                actors.current(),
                Optional.ofNullable(MDC.get(Facts.CORRELATION)).orElse(command.getIdentifier()),
                request.idempotencyKey()));
    }

    @Bean
    SmartInitializingSingleton handlingOfCommands(
            CommandBus bus,
            JdbcClient jdbc,
            JsonMapper json,
            Clock clock,
            NewFacts newFacts,
            Organisations organisations) {
        return () -> {
            bus.registerHandlerInterceptor(new WhoMay(organisations::actedForBy));
            bus.registerHandlerInterceptor(new OncePerKey(jdbc, json, clock, newFacts));
        };
    }

    /** Events are dated by the clock of the house, so that a moved clock in a test moves the history too. */
    @Bean
    SmartInitializingSingleton eventsTellTheTimeOfTheHouse(Clock clock) {
        return () -> GenericEventMessage.clock = clock;
    }
}
