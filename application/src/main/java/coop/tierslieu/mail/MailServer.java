package coop.tierslieu.mail;

import coop.tierslieu.booking.PlaceDetails;
import coop.tierslieu.post.Mail;
import coop.tierslieu.post.Post;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends mails by the mail server of {@code spring.mail.*}; without one, none. */
@Component
class MailServer implements Post {

    private final @Nullable JavaMailSender server;
    private final InternetAddress from;
    private final Clock clock;

    /** @param from what mails come from: {@code tiers-lieu.mail.from}, or the name used to sign in to the server */
    MailServer(
            ObjectProvider<JavaMailSender> server,
            @Value("${tiers-lieu.mail.from:${spring.mail.username:tiers-lieu@localhost}}") String from,
            PlaceDetails place,
            Clock clock)
            throws UnsupportedEncodingException {
        this.server = server.getIfAvailable();
        this.from = new InternetAddress(from, place.name(), StandardCharsets.UTF_8.name());
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return server != null;
    }

    @Override
    public Receipt send(Mail mail) {
        if (server == null) {
            return new Receipt(Verdict.REFUSED, "spring.mail.host is not set");
        }
        try {
            server.send(message(server.createMimeMessage(), mail));
            return new Receipt(Verdict.ACCEPTED, null);
        } catch (MessagingException | UnsupportedEncodingException malformed) {
            return new Receipt(Verdict.REFUSED, malformed.toString());
        } catch (MailException failed) {
            return WhatTheServerSaid.about(failed);
        }
    }

    private MimeMessage message(MimeMessage message, Mail mail)
            throws MessagingException, UnsupportedEncodingException {
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(new InternetAddress(mail.address(), mail.name(), StandardCharsets.UTF_8.name()));
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        parts.setSentDate(Date.from(clock.instant()));
        if (mail.calendar() != null) {
            parts.addAttachment(
                    "reservation.ics",
                    new ByteArrayResource(mail.calendar().getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=PUBLISH");
        }
        // The same however often it is sent, so that a mailbox can tell a repetition.
        message.setHeader("Message-ID", "<" + mail.id() + "@" + domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String domain() {
        return from.getAddress().replaceFirst(".*@", "");
    }
}
