package coop.tierslieu.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole program on a real PostgreSQL and a real port, started once and shared by every test class.
 *
 * <p>Tests share one history: each registers spaces and members of its own ({@link Fresh#id}) and never counts what
 * is not its own. The clock stands still at {@link HouseClock#OPENING} unless a test moves it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({HouseClock.Configuration.class, TestPlace.class, FailingView.class, Letterbox.class})
public @interface HouseTest {}
