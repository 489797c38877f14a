package coop.tierslieu.booking.notices;

import static org.assertj.core.api.Assertions.assertThat;

import coop.tierslieu.booking.published.BookingEvent;
import coop.tierslieu.booking.published.BookingId;
import coop.tierslieu.booking.published.ClosureId;
import coop.tierslieu.booking.published.CorrectionReason;
import coop.tierslieu.booking.published.DepositReceived;
import coop.tierslieu.booking.published.HoldKind;
import coop.tierslieu.booking.published.HoldReleased;
import coop.tierslieu.booking.published.Layout;
import coop.tierslieu.booking.published.SlotHeld;
import coop.tierslieu.booking.published.SpaceId;
import coop.tierslieu.booking.published.SpaceKind;
import coop.tierslieu.booking.published.Use;
import coop.tierslieu.booking.reserving.CancelBooking;
import coop.tierslieu.booking.reserving.ChangeBooking;
import coop.tierslieu.booking.reserving.CloseSpace;
import coop.tierslieu.booking.reserving.Conditions;
import coop.tierslieu.booking.reserving.CorrectBooking;
import coop.tierslieu.booking.reserving.HoldSlots;
import coop.tierslieu.booking.reserving.JoinWaitlist;
import coop.tierslieu.booking.reserving.RecordNoShow;
import coop.tierslieu.booking.reserving.RequestedSlot;
import coop.tierslieu.booking.reserving.ReserveSpace;
import coop.tierslieu.booking.reserving.Scope;
import coop.tierslieu.membership.prepaid.SellPass;
import coop.tierslieu.membership.published.CustomerClass;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.membership.published.MemberId;
import coop.tierslieu.membership.published.PassId;
import coop.tierslieu.membership.published.Usage;
import coop.tierslieu.membership.vault.ContactDetails;
import coop.tierslieu.membership.vault.Vault;
import coop.tierslieu.messaging.CaughtUpViews;
import coop.tierslieu.post.Mailbox.Mail;
import coop.tierslieu.post.WithAMailServer;
import coop.tierslieu.shared.Money;
import coop.tierslieu.shared.TimeSlot;
import coop.tierslieu.shared.VatRate;
import coop.tierslieu.support.Fresh;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people read: from a command, or from a fact, to the mail in their box. */
class LettersIT extends WithAMailServer {

    @Autowired
    EventStore events;

    @Autowired
    CaughtUpViews views;

    @Autowired
    Vault vault;

    private final List<PassId> passes = new ArrayList<>();

    @Test
    void a_confirmation_says_all_that_was_agreed() {
        BookingId booking = place.booking(room, member, MORNING);
        Mail mail = sentAt("2026-03-03T08:01").get(0);

        assertThat(mail.subject()).isEqualTo("Réservation confirmée : Espace " + room + ", mardi 24 mars 2026");
        assertThat(plain(mail.text()))
                .contains(
                        "Bonjour Camille Exemple,",
                        "Espace " + room,
                        "mardi 24 mars 2026, de 09:00 à 12:00",
                        "Prix : 72,00 € TTC (60,00 € HT)",
                        "Porté à votre compte",
                        "Annulation sans frais jusqu’au lundi 23 mars 2026 à 09:00",
                        "https://lieu.example.org/bookings/" + booking);
        assertThat(mail.html()).contains("<h2>Espace " + room + "</h2>", "href=\"https://lieu.example.org/bookings/");
        assertThat(mail.calendars())
                .singleElement()
                .asString()
                .contains("BEGIN:VCALENDAR", "METHOD:PUBLISH", booking.value());
    }

    @Test
    void who_prefers_english_is_written_to_in_english() {
        vault.correct(member, new ContactDetails("Robin Example", member + "@example.org", null, Language.ENGLISH));
        place.booking(room, member, MORNING);
        Mail mail = sentAt("2026-03-03T08:01").get(0);

        assertThat(mail.subject()).isEqualTo("Booking confirmed: Espace " + room + ", Tuesday 24 March 2026");
        assertThat(mail.text())
                .contains("Hello Robin Example,", "from 09:00 to 12:00", "Price: €72.00 with tax (€60.00 before tax)");
    }

    @Test
    void days_booked_in_one_go_are_told_in_one_mail() {
        List<RequestedSlot> days = IntStream.rangeClosed(24, 26)
                .mapToObj(day -> TimeSlot.parse("2026-03-" + day + "T09:00", "2026-03-" + day + "T12:00"))
                .map(slot -> new RequestedSlot(new BookingId(Fresh.id("booking")), slot))
                .toList();
        commands.sendAndWait(new ReserveSpace(room, member, days, 1, null, null));
        List<Mail> mails = sentAt("2026-03-03T08:01");

        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).subject()).isEqualTo("Réservation confirmée : 3 réservations");
        assertThat(plain(mails.get(0).text()))
                .contains("mardi 24 mars 2026", "mercredi 25 mars 2026", "jeudi 26 mars 2026", "Total : 216,00 € TTC");
    }

    @Test
    void a_change_says_what_is_agreed_now_and_moves_the_reminder() {
        BookingId booking = place.booking(room, member, MORNING);
        at("2026-03-10T09:00");
        TimeSlot later = TimeSlot.parse("2026-03-25T10:00", "2026-03-25T12:00");
        commands.sendAndWait(new ChangeBooking(room, booking, member, later, Scope.ONE, null));
        Mail mail = sentAt("2026-03-10T09:01").get(0);

        assertThat(mail.subject()).startsWith("Réservation modifiée");
        assertThat(mail.text())
                .contains(
                        "mercredi 25 mars 2026, de 10:00 à 12:00",
                        "Avant : Espace " + room + ", mardi 24 mars 2026, de 09:00 à 12:00");
        assertThat(mail.calendars()).singleElement().asString().contains("SEQUENCE:1");
        assertThat(sentAt("2026-03-23T17:01")).as("before the reminder").hasSize(1);
        assertThat(sentAt("2026-03-24T17:01"))
                .extracting(Mail::subject)
                .contains("À bientôt : Espace " + room + ", mercredi 25 mars 2026");
    }

    @Test
    void a_late_cancellation_says_what_remains_due() {
        BookingId booking = place.booking(room, member, MORNING);
        at("2026-03-24T08:00");
        commands.sendAndWait(new CancelBooking(room, booking, member));
        Mail mail = sentAt("2026-03-24T08:01").get(0);

        assertThat(mail.subject()).startsWith("Réservation annulée");
        assertThat(plain(mail.text())).contains("comme demandé", "36,00 € TTC restent dus");
        assertThat(mail.calendars()).singleElement().asString().contains("CANCELLED");
    }

    @Test
    void a_cancellation_of_what_was_prepaid_says_whether_the_use_is_returned() {
        BookingId early = prepaid("2026-03-24");
        BookingId late = prepaid("2026-03-25");
        sentAt("2026-03-03T08:01");
        at("2026-03-24T07:30");
        commands.sendAndWait(new CancelBooking(room, early, member));
        assertThat(cancellations("2026-03-24T07:31"))
                .singleElement()
                .asString()
                .contains("Sans frais : ce qui a été pris sur le carnet ou le forfait est rendu");

        at("2026-03-25T08:30");
        commands.sendAndWait(new CancelBooking(room, late, member));
        assertThat(cancellations("2026-03-25T08:31"))
                .last()
                .asString()
                .contains("ce qui a été pris sur le carnet ou le forfait n’est pas rendu")
                .doesNotContain("Sans frais");
    }

    private BookingId prepaid(String day) {
        if (passes.isEmpty()) {
            room = place.space(SpaceKind.NOMAD_DESKS, 18);
            passes.add(new PassId(Fresh.id("pass")));
            commands.sendAndWait(new SellPass(
                    passes.get(0),
                    member,
                    Set.of(Usage.DESK),
                    10,
                    Money.euros("150"),
                    VatRate.STANDARD,
                    LocalDate.parse("2026-12-31")));
        }
        var slot =
                new RequestedSlot(new BookingId(Fresh.id("booking")), TimeSlot.parse(day + "T09:00", day + "T12:00"));
        List<BookingId> booked = commands.sendAndWait(new ReserveSpace(
                room,
                member,
                List.of(slot),
                1,
                null,
                null,
                Conditions.PLAIN.paidWith(passes.get(0).value())));
        return booked.get(0);
    }

    private List<String> cancellations(String paris) {
        return sentAt(paris).stream()
                .filter(mail -> mail.subject().startsWith("Réservation annulée"))
                .map(mail -> plain(mail.text()))
                .toList();
    }

    @Test
    void a_correction_says_what_it_costs_instead_and_why() {
        BookingId booking = place.booking(room, member, MORNING);
        at("2026-03-24T14:00");
        TimeSlot real = TimeSlot.parse("2026-03-24T09:00", "2026-03-24T10:00");
        commands.sendAndWait(new CorrectBooking(booking, real, CorrectionReason.OTHER_TIMES));

        assertThat(sentAt("2026-03-24T14:01"))
                .filteredOn(mail -> plain(mail.subject()).startsWith("Réservation corrigée : Espace " + room))
                .singleElement()
                .satisfies(mail -> assertThat(plain(mail.text()))
                        .contains(
                                "Vous êtes venu·e à d’autres heures que prévu",
                                "de 09:00 à 10:00",
                                "Prix : 24,00 € TTC au lieu de 72,00 €"));
    }

    @Test
    void who_has_an_option_or_waits_is_told_once_when_the_space_closes() {
        SpaceId whole = place.space(SpaceKind.WHOLE_PLACE, 12, room);
        BookingId option = new BookingId(Fresh.id("booking"));
        commands.sendAndWait(new HoldSlots(
                whole,
                member,
                List.of(new RequestedSlot(option, MORNING)),
                12,
                null,
                Use.PRIVATISATION,
                HoldKind.OPTION));
        MemberId noor = place.member("Noor Modèle");
        commands.sendAndWait(
                new JoinWaitlist(room, noor, new BookingId(Fresh.id("booking")), MORNING, 2, Layout.STANDARD));
        sentAt("2026-03-03T08:01");

        for (SpaceId space : List.of(room, whole)) {
            commands.sendAndWait(new CloseSpace(space, new ClosureId(Fresh.id("closure")), MORNING, "Dégât des eaux"));
        }

        assertThat(sentAt("2026-03-03T08:02"))
                .filteredOn(mail -> mail.subject().startsWith("L’espace sera fermé"))
                .singleElement()
                .satisfies(mail -> assertThat(plain(mail.text()))
                        .contains("mardi 24 mars 2026, de 09:00 à 12:00", "Motif : Dégât des eaux"));
        assertThat(subjectsTo(noor))
                .singleElement()
                .satisfies(subject -> assertThat(plain(subject)).startsWith("L’espace sera fermé : Espace " + room));
    }

    @Test
    void who_has_given_an_option_back_hears_of_no_closure() {
        BookingId option = held(HoldKind.OPTION, "2026-03-06T08:00");
        happened(new HoldReleased(option, room, HoldKind.OPTION, HoldReleased.Release.GIVEN_BACK, now()));
        commands.sendAndWait(new CloseSpace(room, new ClosureId(Fresh.id("closure")), MORNING, "Dégât des eaux"));

        assertThat(sentAt("2026-03-03T08:01")).extracting(Mail::subject).noneMatch(s -> s.contains("fermé"));
    }

    @Test
    void nobody_learns_of_a_no_show_by_the_bill() {
        BookingId booking = place.booking(room, member, MORNING);
        at("2026-03-24T09:20");
        commands.sendAndWait(new RecordNoShow(room, booking));

        assertThat(sentAt("2026-03-24T09:21"))
                .extracting(Mail::subject)
                .contains("Absence constatée : Espace " + room + ", mardi 24 mars 2026");
    }

    @Test
    void an_offer_of_the_waitlist_says_until_when() {
        held(HoldKind.WAITLIST_OFFER, "2026-03-03T10:00");
        Mail mail = sentAt("2026-03-03T08:01").get(0);

        assertThat(mail.subject()).startsWith("Une place s’est libérée");
        assertThat(mail.text()).contains("À prendre avant le mardi 3 mars 2026 à 10:00", "https://lieu.example.org/");
        assertThat(mail.calendars()).isEmpty();
    }

    /** Whoever has no account could open neither a page of members nor its link in a calendar. */
    @Test
    void the_public_is_led_to_a_secret_link() {
        member = place.knownAs("Alix Visite", CustomerClass.PUBLIC);
        BookingId offer = held(HoldKind.WAITLIST_OFFER, "2026-03-03T10:00");
        BookingId option = held(HoldKind.OPTION, "2026-03-06T08:00");
        BookingId booking = place.booking(room, member, TimeSlot.parse("2026-03-10T09:00", "2026-03-10T10:00"));
        List<Mail> mails = sentAt("2026-03-03T08:01");

        assertThat(mails)
                .extracting(Mail::text)
                .anyMatch(text -> text.contains("https://lieu.example.org/visits/" + offer + "/"))
                .anyMatch(text -> text.contains("https://lieu.example.org/visits/" + option + "/"))
                .anyMatch(text -> text.contains("https://lieu.example.org/visits/" + booking + "/"))
                .noneMatch(text -> text.contains("/privatisations/") || text.contains("/waitlist/"));
        assertThat(mails)
                .flatExtracting(Mail::calendars)
                .singleElement()
                .asString()
                .contains("URL:https://lieu.example.org/visits/" + booking + "/");
    }

    @Test
    void an_offer_that_has_lapsed_is_not_sent_any_more() {
        held(HoldKind.WAITLIST_OFFER, "2026-03-03T10:00");

        assertThat(sentAt("2026-03-03T10:01")).isEmpty();
    }

    @Test
    void an_option_is_told_when_it_is_taken_and_when_it_lapses() {
        BookingId option = held(HoldKind.OPTION, "2026-03-06T08:00");
        assertThat(sentAt("2026-03-03T08:01"))
                .extracting(Mail::subject)
                .singleElement()
                .asString()
                .startsWith("Option posée");

        at("2026-03-06T08:00");
        happened(new HoldReleased(option, room, HoldKind.OPTION, HoldReleased.Release.LAPSED, now()));

        assertThat(sentAt("2026-03-06T08:01")).extracting(Mail::subject).anyMatch(s -> s.startsWith("Option échue"));
    }

    @Test
    void a_checkout_and_what_is_given_back_make_no_mail() {
        BookingId checkout = held(HoldKind.CHECKOUT, "2026-03-03T08:05");
        happened(new HoldReleased(checkout, room, HoldKind.CHECKOUT, HoldReleased.Release.LAPSED, now()));

        assertThat(sentAt("2026-03-03T08:06")).isEmpty();
    }

    @Test
    void a_deposit_is_acknowledged() {
        BookingId booking = place.booking(room, member, MORNING);
        at("2026-03-05T09:00");
        happened(new DepositReceived(booking, room, member, Money.euros("120"), now()));
        Mail mail = sentAt("2026-03-05T09:01").get(0);

        assertThat(plain(mail.text())).contains("Acompte reçu : 120,00 €").doesNotContain("Prix");
    }

    private BookingId held(HoldKind kind, String until) {
        BookingId booking = new BookingId(Fresh.id("booking"));
        happened(new SlotHeld(
                booking,
                room,
                SpaceKind.MEETING_ROOM,
                member,
                MORNING,
                1,
                Layout.STANDARD,
                Use.PRIVATISATION,
                kind,
                TimeSlot.inParis("until", LocalDateTime.parse(until))));
        return booking;
    }

    /** Which command leads to it does not matter here. */
    private void happened(BookingEvent event) {
        var fact = new GenericDomainEventMessage<BookingEvent>("NoticesTest", Fresh.id("fact"), 0, event);
        events.publish(fact);
        views.awaitEverything();
    }

    private OffsetDateTime now() {
        return clock.instant().atZone(TimeSlot.PARIS).toOffsetDateTime();
    }

    /** Amounts and colons are written with spaces that do not break. */
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
