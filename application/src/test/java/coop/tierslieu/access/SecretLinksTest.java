package coop.tierslieu.access;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.SecretLinks;
import coop.tierslieu.support.Fresh;
import coop.tierslieu.support.HouseTest;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class SecretLinksTest {

    @Autowired
    SecretLinks links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String subject = Fresh.id("booking");

    @Test
    void a_key_opens_its_own_door_only() {
        String key = links.key("check-in", subject);

        assertThat(links.opens("check-in", subject, key)).isTrue();
        assertThat(links.opens("check-in", Fresh.id("booking"), key)).isFalse();
        assertThat(links.opens("calendar", subject, key)).isFalse();
        assertThat(links.opens("check-in", subject, key + "A")).isFalse();
        assertThat(links.opens("check-in", subject, "")).isFalse();
    }

    @Test
    void a_key_fits_into_a_path_and_cannot_be_guessed() {
        String key = links.key("check-in", subject);

        assertThat(key).matches("[A-Za-z0-9_-]+");
        assertThat(Base64.getUrlDecoder().decode(key)).hasSize(32);
    }

    @Test
    void purpose_and_subject_are_kept_apart() {
        assertThat(links.key("a", "bc")).isNotEqualTo(links.key("ab", "c"));
        assertThat(links.key("a1:", "b")).isNotEqualTo(links.key("a", "1:b"));
    }

    @Test
    void a_renewed_link_has_another_key_and_the_former_is_dead() {
        String former = links.key("calendar", subject);
        String another = links.key("check-in", subject);

        links.renew("calendar", subject);

        assertThat(links.opens("calendar", subject, former)).isFalse();
        assertThat(links.opens("calendar", subject, links.key("calendar", subject)))
                .isTrue();
        assertThat(links.key("check-in", subject)).isEqualTo(another);

        String second = links.key("calendar", subject);
        links.renew("calendar", subject);
        assertThat(links.key("calendar", subject)).isNotIn(former, second);
    }

    @Test
    void every_node_and_every_start_computes_the_same_keys() {
        SecretLinks elsewhere = new ComputedLinks(new LinkSecret(jdbc, clock), jdbc, clock);

        assertThat(elsewhere.key("check-in", subject)).isEqualTo(links.key("check-in", subject));
    }
}
