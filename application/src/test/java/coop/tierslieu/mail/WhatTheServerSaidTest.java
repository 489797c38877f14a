package coop.tierslieu.mail;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.post.Post.Receipt;
import coop.tierslieu.post.Post.Verdict;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.SocketTimeoutException;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class WhatTheServerSaidTest {

    @Test
    void a_server_that_cannot_be_reached_has_sent_nothing() {
        var unreachable = new MailConnectException(
                new SocketConnectException("no", new java.net.ConnectException("refused"), "localhost", 25, 10));

        assertThat(verdict(unreachable)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void an_answer_that_says_no_is_a_refusal_and_tells_why() {
        var full = new SMTPSendFailedException("DATA", 452, "452 mailbox full", null, null, null, null);

        assertThat(WhatTheServerSaid.about(sending(full))).isEqualTo(new Receipt(Verdict.REFUSED, "452 mailbox full"));
    }

    @Test
    void an_address_that_does_not_exist_is_a_refusal() throws Exception {
        var nobody = new SMTPAddressFailedException(
                new jakarta.mail.internet.InternetAddress("nobody@example.org"), "RCPT", 550, "550 no such user");
        var failed = new SendFailedException("Invalid Addresses", nobody);

        assertThat(verdict(failed)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void whoever_may_not_come_in_has_sent_nothing() {
        assertThat(WhatTheServerSaid.about(
                                new MailAuthenticationException(new jakarta.mail.AuthenticationFailedException("535")))
                        .verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void a_line_that_breaks_before_the_answer_leaves_it_open() {
        assertThat(verdict(new MessagingException("no answer", new SocketTimeoutException("Read timed out"))))
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(new SMTPSendFailedException("DATA", -1, "[EOF]", null, null, null, null)))
                .isEqualTo(Verdict.UNKNOWN);
    }

    private static Verdict verdict(Exception failure) {
        return WhatTheServerSaid.about(sending(failure)).verdict();
    }

    /** As Spring passes on what happened to each message. */
    private static MailSendException sending(Exception failure) {
        return new MailSendException(Map.of("the message", failure));
    }
}
