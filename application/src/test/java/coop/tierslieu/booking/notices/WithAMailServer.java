package coop.tierslieu.booking.notices;

import coop.tierslieu.support.HouseTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The whole program with the mail server of {@link Mailbox}; notices are sent when the test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@HouseTest
@ContextConfiguration(initializers = WithAMailServer.Settings.class)
@interface WithAMailServer {

    /** What an operator would set, and no chores. */
    class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "spring.mail.host=localhost",
                            "spring.mail.port=" + Mailbox.PORT,
                            "tiers-lieu.mail.from=accueil@example.org",
                            "tiers-lieu.address=https://lieu.example.org",
                            "db-scheduler.enabled=false")
                    .applyTo(context);
        }
    }
}
