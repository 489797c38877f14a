package coop.tierslieu.mail;

import coop.tierslieu.post.Post.Receipt;
import coop.tierslieu.post.Post.Verdict;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.eclipse.angus.mail.util.SocketConnectException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Tells a refusal, after which a mail can be sent again, from a line that broke before the answer. */
final class WhatTheServerSaid {

    private WhatTheServerSaid() {}

    static Receipt about(MailException failed) {
        boolean refused = causes(failed).anyMatch(WhatTheServerSaid::isRefusal);
        String reason = causes(failed)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank())
                .reduce((outer, inner) -> inner)
                .orElse(failed.toString());
        return new Receipt(refused ? Verdict.REFUSED : Verdict.UNKNOWN, reason.strip());
    }

    private static boolean isRefusal(Throwable cause) {
        return cause instanceof AuthenticationFailedException
                || cause instanceof MailConnectException
                || cause instanceof SocketConnectException
                || cause instanceof SMTPAddressFailedException
                || cause instanceof SMTPSenderFailedException
                || cause instanceof SMTPSendFailedException answered && answered.getReturnCode() >= 400;
    }

    /** The failure and all that led to it, wherever the libraries put it. */
    private static Stream<Throwable> causes(Throwable failure) {
        Stream<Throwable> deeper = Stream.of(failure)
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.getCause()), Stream.ofNullable(next(one))));
        Stream<Throwable> beside = failure instanceof MailSendException several
                ? Arrays.stream(several.getMessageExceptions())
                : Stream.empty();
        return Stream.concat(
                Stream.of(failure), Stream.concat(deeper, beside).distinct().flatMap(WhatTheServerSaid::causes));
    }

    private static Throwable next(Throwable failure) {
        return failure instanceof MessagingException chained ? chained.getNextException() : null;
    }
}
