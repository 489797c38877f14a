package coop.tierslieu.membership.vault;

import coop.tierslieu.membership.MembershipRule;
import coop.tierslieu.membership.published.Language;
import coop.tierslieu.shared.Refused;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a member is and how to reach them, without surrounding blanks. Stays in the vault: it never enters an event.
 *
 * @param name of the person or the organisation, 1 to 120 characters
 * @param email unique among members, whatever its case
 * @param phone as it was given, or null
 * @param language of the mails they get
 * @throws Refused MEMBER_NAME_REQUIRED, MEMBER_NAME_TOO_LONG, EMAIL_MALFORMED or PHONE_MALFORMED
 */
public record ContactDetails(
        String name, String email, @Nullable String phone, Language language) {

    static final int LONGEST_NAME = 120;

    // The longest address a mail server accepts has 254 characters (RFC 5321 with erratum 1690).
    private static final Pattern EMAIL =
            Pattern.compile("(?=.{3,254}$)[^\\s@<>,;:\"()]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{4,23}[0-9]");

    public ContactDetails {
        name = name.strip();
        email = email.strip();
        phone = phone == null || phone.isBlank() ? null : phone.strip();
        if (name.isEmpty()) {
            throw new Refused(MembershipRule.MEMBER_NAME_REQUIRED, "name");
        }
        if (name.length() > LONGEST_NAME) {
            throw new Refused(MembershipRule.MEMBER_NAME_TOO_LONG, "name", LONGEST_NAME);
        }
        if (!EMAIL.matcher(email).matches()) {
            throw new Refused(MembershipRule.EMAIL_MALFORMED, "email");
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw new Refused(MembershipRule.PHONE_MALFORMED, "phone");
        }
    }

    /** French is spoken unless they prefer otherwise. */
    public ContactDetails(String name, String email, @Nullable String phone) {
        this(name, email, phone, Language.FRENCH);
    }

    /** From a request, in which anything may be missing. */
    public static ContactDetails of(@Nullable String name, @Nullable String email, @Nullable String phone) {
        return new ContactDetails(name == null ? "" : name, email == null ? "" : email, phone);
    }

    /** Tells nothing, so that a command that carries details can be logged. */
    @Override
    public String toString() {
        return "ContactDetails[…]";
    }
}
