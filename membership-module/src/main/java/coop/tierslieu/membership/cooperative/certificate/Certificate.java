package coop.tierslieu.membership.cooperative.certificate;

import coop.tierslieu.membership.cooperative.register.Holder;
import coop.tierslieu.membership.published.Language;
import java.time.LocalDate;

/**
 * What a certificate says.
 *
 * @param place the name of the place
 * @param name of the cooperator
 * @param day on which it is true, and issued
 */
record Certificate(String place, String name, Holder holding, LocalDate day, Language language) {}
